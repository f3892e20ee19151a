package dragoman.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a text; all pieces one after the other are the text again, to the character.
 *
 * @param said whether it is a paragraph that its writer wrote; if not, it is an empty line, a bullet, code, a signature, or
 *     a quote, which its own message has translated already
 */
public record Passage(String text, boolean said) {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern QUOTE = Pattern.compile("[\\s\\u3000]*[>＞]");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~)");
    private static final Pattern SIGNATURE = Pattern.compile("-- ?\\R?");
    private static final Pattern FRONT = Pattern.compile("[\\s\\u3000]*(?:(?:[-*+•·–]|\\p{Nd}{1,3}[.)]|#{1,6})[ \\t]+)?");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BROKEN = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\uFFFE\\uFFFF]");
    // Mail programs break lines at 72 or so; who ends a line much earlier means to.
    private static final int WRAPPED = 60;

    /** The pieces of a text. */
    public static List<Passage> of(String text) {
        var lines = LINE.matcher(text).results().map(line -> line.group()).toList();
        var pieces = new ArrayList<Passage>();
        boolean code = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!code && SIGNATURE.matcher(line).matches()) {
                pieces.add(new Passage(String.join("", lines.subList(at, lines.size())), false));
                break;
            }
            boolean fence = FENCE.matcher(line).lookingAt();
            if (code || fence || isQuoted(lines, at)) {
                pieces.add(new Passage(line, false));
                code = fence != code;
            } else {
                pieces.addAll(partsOf(line));
            }
        }
        return joined(pieces);
    }

    /** As one line of what can be read, as engines and the memory have it. */
    public String oneLine() {
        return UNREADABLE.matcher(BROKEN.matcher(text).replaceAll(" ")).replaceAll("");
    }

    // The line that says who is quoted belongs to the quote.
    private static boolean isQuoted(List<String> lines, int at) {
        if (QUOTE.matcher(lines.get(at)).lookingAt()) {
            return true;
        }
        var line = lines.get(at).strip();
        if (!line.endsWith(":") && !line.endsWith("：")) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && QUOTE.matcher(lines.get(next)).lookingAt();
    }

    /** What stands before the words, the words, and what stands after them. */
    private static List<Passage> partsOf(String line) {
        if (!LETTER.matcher(line).find()) {
            return List.of(new Passage(line, false));
        }
        var front = FRONT.matcher(line);
        int from = front.lookingAt() ? front.end() : 0;
        int to = line.stripTrailing().length();
        return List.of(new Passage(line.substring(0, from), false), new Passage(line.substring(from, to), true), new Passage(line.substring(to), false));
    }

    private static List<Passage> joined(List<Passage> pieces) {
        var joined = new ArrayList<Passage>();
        for (var piece : pieces) {
            if (piece.said && goesOn(joined, piece)) {
                var end = joined.remove(joined.size() - 1);
                var begun = joined.remove(joined.size() - 1);
                joined.add(new Passage(begun.text + end.text + piece.text, true));
            } else if (!piece.text.isEmpty()) {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean goesOn(List<Passage> before, Passage piece) {
        if (before.size() < 2 || !Character.isLowerCase(piece.text.codePointAt(0))) {
            return false;
        }
        var end = before.get(before.size() - 1);
        var begun = before.get(before.size() - 2);
        int last = begun.text.length() - 1 - begun.text.lastIndexOf('\n');
        return begun.said && !end.said && end.text.isBlank() && end.text.indexOf('\n') == end.text.length() - 1 && last >= WRAPPED;
    }
}
