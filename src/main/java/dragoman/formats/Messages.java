package dragoman.formats;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Slot;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats ICU MessageFormat patterns for a reader. A pattern is parsed once; formatters are made on first use, kept up
 * to a bound, and lent to one thread at a time.
 */
public final class Messages {

    // All of a reader but the clock, which comes with the moments.
    private record Key(String pattern, LocaleId text, LocaleId locale, String digits, String calendar) {

        ULocale formatting() {
            return new Reader(locale, ZoneOffset.UTC, digits, calendar).formatting(text);
        }
    }

    /** @param names null where the pattern needs a formatter */
    private record Ready(Names names, Slot<Sentence> sentences) {}

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
        var found = ready(new Key(pattern, text, reader.locale(), reader.digits(), reader.calendar()));
        var simple = found.names == null ? null : found.names.in(arguments, text);
        if (simple != null) {
            return simple;
        }
        return found.sentences.with(sentence -> sentence.say(arguments, text, reader.zone()));
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
        var pattern = new MessagePattern(key.pattern);
        var selectors = selectors(pattern);
        return new Ready(Names.of(pattern).orElse(null), new Slot<>(() -> {
            var locale = key.formatting();
            return new Sentence(new MessageFormat(Joins.in(key.pattern, pattern, locale), locale), selectors);
        }));
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
}
