package dragoman.units;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a translation of a block must share with its source, and the words that a reader may see of it. */
record BlockShape(Set<String> arguments, Set<String> links, List<Integer> headings, int items, int rows) {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) ");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:\\d+\\.|[-*+]) ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|");

    static BlockShape of(String text) {
        var arguments = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_NAME) {
                arguments.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        var links = new TreeSet<String>();
        LINK.matcher(text).results().forEach(link -> links.add(link.group(1)));
        var headings = HEADING.matcher(text).results().map(heading -> heading.group(1).length()).toList();
        return new BlockShape(arguments, links, headings, (int) ITEM.matcher(text).results().count(), (int) ROW.matcher(text).results().count());
    }

    /** The literal words of all branches, without selectors, link targets and the numbers of ordered lists. */
    static String words(String text) {
        var pattern = new MessagePattern(text);
        var words = new StringBuilder();
        message(pattern, 0, words);
        return ITEM.matcher(LINK.matcher(words).replaceAll("]")).replaceAll("");
    }

    private static int message(MessagePattern pattern, int start, StringBuilder words) {
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            var part = pattern.getPart(i);
            words.append(pattern.getPatternString(), from, part.getIndex());
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return i;
            }
            if (part.getType() == Part.Type.ARG_START) {
                i = argument(pattern, i, words);
            }
            from = pattern.getPart(i).getLimit();
        }
    }

    private static int argument(MessagePattern pattern, int start, StringBuilder words) {
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                i = message(pattern, i, words.append(' '));
            }
        }
        return limit;
    }
}
