package dragoman.units;

import dragoman.i18n.LocaleId;
import dragoman.units.ArticleFile.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites one language of an article. Only the field or the block that changed is touched. Fields are called
 * {@code @title}, blocks {@code #lead}.
 */
public final class ArticleWriter {

    private static final String OUTLINE = "outline";
    private static final String EDGE = "---";
    /** A file that says nothing. */
    public static final String NOTHING = EDGE + "\n" + EDGE + "\n";

    private static final Pattern FIELD = Pattern.compile("([a-z-]+:\\s*)(?:(\".*\")|.*?)\\s*");

    private final LineEdits edits;
    private final ArticleFile file;
    private final List<Part> blocks;
    private final int frontEnd;
    private final Map<String, String> wanted;

    private ArticleWriter(String before, LocaleId locale, Map<String, String> wanted) {
        this.edits = new LineEdits(before);
        this.file = new ArticleFile("", locale, before.getBytes(StandardCharsets.UTF_8), finding -> {});
        this.blocks = new ArrayList<>(file.blocks.values());
        this.frontEnd = frontEnd();
        this.wanted = wanted;
    }

    /**
     * The file with exactly these texts and digests.
     *
     * @param before a file without flaws, or nothing
     * @param order all keys as the source has them: a new one comes after its predecessor
     * @param madeFrom digests of source texts, in the order to write them in
     */
    public static String write(String before, LocaleId locale, List<String> order, Map<String, String> wanted, Map<String, String> madeFrom) {
        var writer = new ArticleWriter(before.isEmpty() ? NOTHING : before, locale, wanted);
        // Without an outline that is live it is no article of its own any more.
        writer.field(OUTLINE).ifPresent(field -> writer.edits.remove(field.line(), field.line()));
        writer.fields();
        writer.blocks(order);
        writer.madeFrom(madeFrom);
        return writer.edits.text();
    }

    /**
     * The same for an article of the locale’s own.
     *
     * @param own its blocks in order, each with the condition that stands at its mark
     */
    public static String write(String before, LocaleId locale, Outline own, Map<String, String> wanted, Map<String, String> madeFrom) {
        var writer = new ArticleWriter(before.isEmpty() ? NOTHING : before, locale, wanted);
        if (writer.field(OUTLINE).isEmpty()) {
            writer.edits.insertAfter(1, OUTLINE + ": own");
        }
        writer.fields();
        writer.blocks(own);
        writer.madeFrom(madeFrom);
        return writer.edits.text();
    }

    private Optional<Part> field(String name) {
        return Optional.ofNullable(file.fields.get(name));
    }

    private int frontEnd() {
        int at = 2;
        while (!edits.line(at).equals(EDGE)) {
            at++;
        }
        return at;
    }

    private void fields() {
        int at = 1;
        for (var name : ArticleTexts.LINES) {
            var field = file.fields.get(name);
            var text = wanted.get("@" + name);
            if (field == null) {
                if (text != null) {
                    edits.insertAfter(at, name + ": " + quoted(text));
                }
                continue;
            }
            at = field.line();
            if (text == null && !field.text().isEmpty()) {
                edits.remove(at, at);
            } else if (text != null && !text.equals(field.text())) {
                edits.replace(at, at, field(edits.line(at), text));
            }
        }
    }

    private static String field(String line, String text) {
        var old = FIELD.matcher(line);
        if (!old.matches()) {
            throw new IllegalStateException("no field: " + line);
        }
        var head = old.group(1).endsWith(":") ? old.group(1) + " " : old.group(1);
        return head + (old.group(2) == null ? quoted(text) : "\"" + text + "\"");
    }

    // The reader takes one pair of quotes off.
    private static String quoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? "\"" + text + "\"" : text;
    }

    /** Where the blocks are others, or stand in another order, all of them are written anew. */
    private void blocks(Outline own) {
        var there = own.blocks().stream().filter(block -> wanted.containsKey("#" + block.name())).toList();
        if (there.stream().map(Outline.Block::name).toList().equals(blocks.stream().map(Part::name).toList())) {
            there.stream().filter(block -> !block.condition().equals(file.conditions.get(block.name())))
                    .forEach(block -> edits.replace(file.blocks.get(block.name()).line(), file.blocks.get(block.name()).line(), block.mark()));
            blocks(there.stream().map(block -> "#" + block.name()).toList());
            return;
        }
        edits.remove(frontEnd + 1, edits.count());
        edits.insertAfter(frontEnd, there.stream().map(block -> block.mark() + "\n" + wanted.get("#" + block.name())).collect(Collectors.joining("\n\n")));
    }

    private void blocks(List<String> order) {
        int at = frontEnd;
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), lastLine(i));
        }
        for (var key : order) {
            int place = place(key);
            if (place >= 0) {
                at = lastLine(place);
            } else if (key.startsWith("#") && wanted.containsKey(key)) {
                add(at, key, wanted.get(key));
            }
        }
    }

    private int place(String key) {
        for (int i = 0; i < blocks.size(); i++) {
            if (key.equals("#" + blocks.get(i).name())) {
                return i;
            }
        }
        return -1;
    }

    /** Blocks go on to the next mark, blank lines before it included. */
    private int lastLine(int place) {
        return place + 1 < blocks.size() ? blocks.get(place + 1).line() - 1 : edits.count();
    }

    private void block(Part block, int lastLine) {
        var text = wanted.get("#" + block.name());
        if (text == null) {
            edits.remove(lastLine == edits.count() ? afterText(block.line()) : block.line(), lastLine);
        } else if (!text.equals(block.text())) {
            int first = block.line() + 1;
            while (edits.isBlank(first)) {
                first++;
            }
            edits.replace(first, afterText(lastLine + 1) - 1, text);
        }
    }

    /** The first of the blank lines before a line, or that line. */
    private int afterText(int line) {
        int at = line;
        while (edits.isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    private void add(int at, String key, String text) {
        boolean last = at == edits.count();
        boolean apart = edits.hasInsertedAfter(at) ? !last : at == frontEnd || edits.isBlank(at);
        edits.insertAfter(at, (apart ? "" : "\n") + "{" + key + "}\n" + text + (last ? "" : "\n"));
    }

    private void madeFrom(Map<String, String> digests) {
        if (digests.equals(file.madeFrom)) {
            return;
        }
        var field = file.fields.get("made-from");
        var lines = digests.entrySet().stream()
                .map(digest -> "\n  \"" + digest.getKey() + "\": " + digest.getValue()).collect(Collectors.joining("", "made-from:", ""));
        if (field == null) {
            edits.insertAfter(frontEnd - 1, lines);
            return;
        }
        int last = field.line();
        while (last + 1 < frontEnd && Character.isWhitespace(edits.line(last + 1).charAt(0))) {
            last++;
        }
        if (digests.isEmpty()) {
            edits.remove(field.line(), last);
        } else {
            edits.replace(field.line(), last, lines);
        }
    }
}
