package dragoman.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats ICU MessageFormat patterns for a reader. A pattern is parsed once; formatters are made on first use, kept up
 * to a bound, and lent to one thread at a time.
 */
public final class Messages {

    private record Key(String pattern, ULocale locale) {}

    private record Ready(Set<String> selectors, Slot<MessageFormat> formats) {}

    private final Map<Key, Ready> ready = new ConcurrentHashMap<>();
    private final int bound;

    /** At most {@code bound} formatters are kept, a few kilobytes each. */
    public Messages(int bound) {
        this.bound = bound;
    }

    /**
     * The pattern, which is written in {@code text}'s locale, with its arguments in place. Instants are shown on the
     * reader's clock; strings are isolated.
     *
     * @throws IllegalArgumentException if the pattern is malformed or an argument does not fit it
     */
    public String format(String pattern, LocaleId text, Reader reader, Map<String, ?> arguments) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        var found = ready(new Key(pattern, reader.formatting(text)));
        var values = values(arguments, found.selectors, text, reader);
        return found.formats.with(format -> format.format(values, new StringBuffer(pattern.length() + 32), null).toString());
    }

    private Ready ready(Key key) {
        var found = ready.get(key);
        if (found != null) {
            return found;
        }
        if (ready.size() >= bound) {
            // Rare, and what is in use comes back at once; keeping an order of use would cost every call.
            ready.clear();
        }
        return ready.computeIfAbsent(key, Messages::prepare);
    }

    private static Ready prepare(Key key) {
        var selectors = selectors(new MessagePattern(key.pattern));
        return new Ready(selectors, new Slot<>(() -> new MessageFormat(key.pattern, key.locale)));
    }

    private static Set<String> selectors(MessagePattern pattern) {
        var names = new HashSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() == MessagePattern.ArgType.SELECT) {
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return names;
    }

    private static Map<String, Object> values(Map<String, ?> arguments, Set<String> selectors, LocaleId text, Reader reader) {
        var values = new HashMap<String, Object>(arguments.size() * 2);
        arguments.forEach((name, value) -> values.put(name, value(value, selectors.contains(name), text, reader)));
        return values;
    }

    private static Object value(Object value, boolean selector, LocaleId text, Reader reader) {
        if (value instanceof String string) {
            // An isolated key would select no branch.
            return selector ? string : Bidi.isolate(string, text);
        }
        if (value instanceof Instant instant) {
            return instant.atZone(reader.zone());
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
