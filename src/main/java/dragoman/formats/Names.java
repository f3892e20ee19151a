package dragoman.formats;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import dragoman.i18n.LocaleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern that only puts names into a sentence, "Ask {name}": the most common kind, and one that needs no formatter.
 *
 * @param words what stands before, between and after the arguments, one more than there are names
 */
record Names(List<String> words, List<String> names) {

    /** Empty where an argument has a type, or a number for a name. */
    static Optional<Names> of(MessagePattern pattern) {
        var words = new ArrayList<String>();
        var names = new ArrayList<String>();
        var text = new StringBuilder();
        int from = pattern.getPart(0).getLimit();
        for (int i = 1; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            text.append(pattern.getPatternString(), from, part.getIndex());
            if (part.getType() == Type.ARG_START) {
                if (part.getArgType() != MessagePattern.ArgType.NONE || pattern.getPart(i + 1).getType() != Type.ARG_NAME) {
                    return Optional.empty();
                }
                words.add(text.toString());
                text.setLength(0);
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
                i = pattern.getLimitPartIndex(i);
            }
            from = pattern.getPart(i).getLimit();
        }
        words.add(text.toString());
        return Optional.of(new Names(words, names));
    }

    /** The sentence; null where an argument is missing or no string, which a formatter must then deal with. */
    String in(Map<String, ?> arguments, LocaleId text) {
        var out = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            if (!(arguments.get(names.get(i)) instanceof String string)) {
                return null;
            }
            out.append(Bidi.isolate(string, text)).append(words.get(i + 1));
        }
        return out.toString();
    }
}
