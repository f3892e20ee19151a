package dragoman.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an article is made of: its blocks in order, each with the condition under which it is shown.
 *
 * @param kind how it is shown
 * @param topic the folder that it lies in
 * @param order its place in the topic
 * @param related ids of articles to read next
 */
public record Outline(int id, Kind kind, String topic, int order, List<Integer> related, List<Block> blocks) {

    private static final String KIND = "kind ";

    /** How an article is shown. */
    public enum Kind {
        /** Read from top to end. */
        ARTICLE,
        /** Followed step by step. */
        GUIDE,
        /** Questions, each block one with its answer. */
        FAQ;

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A block's name and when it is shown. */
    public record Block(String name, BlockCondition condition) {

        /** The line above its text. */
        String mark() {
            return "{" + ("#" + name + " " + condition.write()).strip() + "}";
        }
    }

    /** As it is kept in a revision: one line for each fact, so that two outlines are the same when their texts are. */
    String write() {
        var numbers = related.stream().map(String::valueOf).collect(Collectors.joining(" "));
        var lines = new ArrayList<>(List.of("id " + id, "topic " + topic, "order " + order, ("related " + numbers).strip()));
        // What needs no word has none: outlines that were kept before there were kinds stay the same.
        if (kind != Kind.ARTICLE) {
            lines.add(KIND + kind.key());
        }
        blocks.forEach(block -> lines.add(("block " + block.name + " " + block.condition.write()).strip()));
        return String.join("\n", lines);
    }

    /** The outline that {@link #write} wrote. */
    public static Outline read(String text) {
        var lines = text.split("\n");
        var related = rest(lines[3]);
        boolean told = lines.length > 4 && lines[4].startsWith(KIND);
        return new Outline(
                Integer.parseInt(rest(lines[0])),
                told ? Kind.of(rest(lines[4])) : Kind.ARTICLE,
                rest(lines[1]),
                Integer.parseInt(rest(lines[2])),
                related.isEmpty() ? List.of() : Arrays.stream(related.split(" ")).map(Integer::valueOf).toList(),
                Arrays.stream(lines).skip(told ? 5 : 4).map(Outline::block).toList());
    }

    private static Block block(String line) {
        var parts = line.split(" ", 3);
        return new Block(parts[1], BlockCondition.parse(parts.length > 2 ? parts[2] : "").orElseThrow());
    }

    private static String rest(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? "" : line.substring(space + 1);
    }
}
