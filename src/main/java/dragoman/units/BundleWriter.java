package dragoman.units;

import dragoman.i18n.Digest;
import dragoman.i18n.StrictProperties;
import dragoman.i18n.StrictProperties.Entry;
import dragoman.i18n.StrictProperties.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Rewrites a bundle. Only the lines of a text that changed are touched: {@code java.util.Properties.store} would escape
 * every brace, every letter outside ASCII, and forget comments and order.
 */
public final class BundleWriter {

    private final LineEdits edits;
    private final StrictProperties.Contents contents;
    private final Map<String, String> wanted;

    private BundleWriter(String before, Map<String, String> wanted) {
        this.edits = new LineEdits(before);
        this.contents = StrictProperties.read(before.getBytes(StandardCharsets.UTF_8));
        this.wanted = wanted;
    }

    /**
     * The bundle with exactly these texts.
     *
     * @param before a bundle without flaws; may be empty
     * @param order all keys as the source has them: a new one comes after its predecessor
     */
    public static String write(String before, List<String> order, Map<String, String> wanted) {
        var writer = new BundleWriter(before, wanted);
        writer.contents.entries().forEach(writer::entry);
        writer.add(order);
        return writer.edits.text();
    }

    private void entry(Entry entry) {
        var span = contents.spans().get(entry.key());
        var text = wanted.get(entry.key());
        if (text == null) {
            // The comments directly above a key belong to it.
            edits.remove(span.first() - entry.comments().size(), span.last());
        } else if (!text.equals(Digest.nfc(entry.text()))) {
            edits.replace(span.first(), span.last(), head(entry.key(), span) + escaped(text));
        }
    }

    private String head(String key, Span span) {
        return span.value() < 0 ? escapedKey(key) + "=" : edits.line(span.first()).substring(0, span.value());
    }

    private void add(List<String> order) {
        int at = beforeFirst();
        for (var key : order) {
            var span = contents.spans().get(key);
            if (span != null) {
                at = span.last();
            } else if (wanted.containsKey(key)) {
                edits.insertAfter(at, escapedKey(key) + "=" + escaped(wanted.get(key)));
            }
        }
    }

    // Comments at the very top speak of the file.
    private int beforeFirst() {
        if (contents.entries().isEmpty()) {
            return edits.count();
        }
        var first = contents.entries().get(0);
        int comments = first.line() - first.comments().size();
        return comments == 1 ? first.line() - 1 : comments - 1;
    }

    private static String escapedKey(String key) {
        return key.replace("\\", "\\\\").replaceAll("[ :=#!]", "\\\\$0");
    }

    /** What the reader would take for something else, and nothing more. */
    private static String escaped(String text) {
        var out = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\f", "\\f").replace("\t", "\\t");
        return out.isEmpty() || " =:".indexOf(out.charAt(0)) < 0 ? out : "\\" + out;
    }
}
