package dragoman.units;

import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One {@code .md} file: front matter, then blocks, each under a mark of its own line. */
final class ArticleFile {

    /** A field of the front matter or a block. */
    record Part(String name, String text, int line) {}

    private static final Pattern MARK = Pattern.compile("\\{#([a-z][a-z0-9-]{0,39})((?:\\s+\\S+)*)\\}");
    private static final Pattern FIELD = Pattern.compile("([a-z-]+):(?:\\s+(.*))?");
    private static final Pattern MADE_FROM = Pattern.compile("\\s+\"?([@#]?[a-z0-9-]+)\"?:\\s+([0-9a-f]{12})");

    final String name;
    final LocaleId locale;
    final Map<String, Part> fields = new LinkedHashMap<>();
    final Map<String, Part> blocks = new LinkedHashMap<>();
    final Map<String, BlockCondition> conditions = new LinkedHashMap<>();
    final Map<String, String> madeFrom = new LinkedHashMap<>();

    private final Consumer<Finding> findings;

    ArticleFile(String name, LocaleId locale, byte[] bytes, Consumer<Finding> findings) {
        this.name = name;
        this.locale = locale;
        this.findings = findings;
        var decoded = StrictText.decode(bytes);
        decoded.flaws().forEach(flaw -> error(flaw.id(), flaw.line(), "", flaw.reason()));
        var lines = Digest.nfc(decoded.text()).lines().toList();
        readBlocks(lines, readFront(lines));
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(Part::text);
    }

    /** A regional file that is an article of its own, whole. */
    boolean ownOutline() {
        return field("outline").filter("own"::equals).isPresent();
    }

    private int readFront(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            error("article.front", 1, "", "begins with front matter between lines of “---”");
            return 0;
        }
        for (int at = 1; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.equals("---")) {
                return at + 1;
            }
            readField(line, at + 1);
        }
        error("article.front", 1, "", "the front matter is not closed with “---”");
        return lines.size();
    }

    private void readField(String line, int number) {
        var field = FIELD.matcher(line);
        var made = MADE_FROM.matcher(line);
        if (made.matches()) {
            madeFrom.put(made.group(1), made.group(2));
        } else if (!field.matches()) {
            error("article.front", number, "", "“" + line + "” is no field");
        } else if (fields.put(field.group(1), new Part(field.group(1), unquoted(field.group(2)), number)) != null) {
            error("article.front", number, field.group(1), "stands twice");
        }
    }

    private static String unquoted(String value) {
        var text = value == null ? "" : value.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private void readBlocks(List<String> lines, int from) {
        var text = new ArrayList<String>();
        String open = null;
        int openLine = from + 1;
        for (int at = from; at < lines.size(); at++) {
            var mark = MARK.matcher(lines.get(at));
            if (mark.matches()) {
                close(open, openLine, text);
                open = mark.group(1);
                openLine = at + 1;
                condition(open, mark.group(2), openLine);
            } else if (lines.get(at).startsWith("{#")) {
                error("article.mark", at + 1, "", "“" + lines.get(at) + "” is no mark of a block");
            } else {
                text.add(lines.get(at));
            }
        }
        close(open, openLine, text);
    }

    private void condition(String block, String text, int line) {
        BlockCondition.parse(text).ifPresentOrElse(
                condition -> conditions.put(block, condition),
                () -> error("article.condition", line, block, "“" + text.strip() + "” is no condition"));
    }

    private void close(String block, int line, List<String> lines) {
        var text = String.join("\n", lines).strip();
        lines.clear();
        if (block == null) {
            if (!text.isEmpty()) {
                error("article.mark", line, "", "text stands before the first mark");
            }
        } else if (blocks.put(block, new Part(block, text, line)) != null) {
            error("article.blockTwice", line, block, "stands twice");
        } else if (text.isEmpty()) {
            error("article.blockEmpty", line, block, "has no text");
        }
    }

    void error(String id, int line, String key, String reason) {
        findings.accept(Finding.error(id, name, line, key, reason));
    }
}
