package dragoman.units;

import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictProperties;
import dragoman.i18n.StrictProperties.Entry;
import dragoman.terms.TermText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one language as units: one for each concept, of the line that says it and of the line of what is never said. */
public final class GlossaryTexts {

    private static final String NEVER = ".never";

    private final List<FileText> texts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<String>> comments = new LinkedHashMap<>();

    GlossaryTexts(String file, LocaleId locale, byte[] bytes, Map<String, String> madeFrom) {
        var contents = StrictProperties.read(bytes);
        contents.flaws().forEach(flaw -> findings.add(Finding.error(flaw.id(), file, flaw.line(), flaw.key(), flaw.reason())));
        var concepts = new LinkedHashMap<String, TermText>();
        var lines = new LinkedHashMap<String, Integer>();
        for (var entry : contents.entries()) {
            concepts.merge(concept(entry.key()), part(entry), GlossaryTexts::both);
            lines.putIfAbsent(concept(entry.key()), entry.line());
            comments.merge(UnitName.TERM + concept(entry.key()), List.copyOf(entry.comments()), (first, more) -> first.isEmpty() ? more : first);
        }
        concepts.forEach((concept, text) -> texts.add(new FileText(UnitName.TERM + concept, UnitKind.TERM, locale, concept, text.write(),
                Optional.ofNullable(madeFrom.get(concept)), file, lines.get(concept))));
    }

    List<FileText> texts() {
        return texts;
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, List<String>> comments() {
        return comments;
    }

    private static String concept(String key) {
        return key.endsWith(NEVER) ? key.substring(0, key.length() - NEVER.length()) : key;
    }

    private static TermText part(Entry entry) {
        var text = Digest.nfc(entry.text());
        return entry.key().endsWith(NEVER) ? new TermText("", text) : new TermText(text, "");
    }

    private static TermText both(TermText one, TermText other) {
        return new TermText(one.said().isEmpty() ? other.said() : one.said(), one.never().isEmpty() ? other.never() : one.never());
    }

    /** The keys that a concept may have in a file, in their order. */
    public static List<String> keys(String concept) {
        return List.of(concept, concept + NEVER);
    }

    /** The lines that a unit’s text is in a file, by key. */
    public static Map<String, String> lines(String concept, String text) {
        var term = TermText.read(text);
        var lines = new LinkedHashMap<String, String>();
        if (!term.said().isBlank()) {
            lines.put(concept, term.said());
        }
        if (!term.never().isBlank()) {
            lines.put(concept + NEVER, term.never());
        }
        return lines;
    }
}
