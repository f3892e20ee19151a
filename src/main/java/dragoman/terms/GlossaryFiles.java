package dragoman.terms;

import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictProperties;
import dragoman.i18n.StrictText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code glossary/} of a folder laid out like {@code i18n/}, and says everything that is wrong at once. */
public final class GlossaryFiles {

    /** The words, without those that could not be read, and what was found. */
    public record Result(Glossaries glossaries, List<Finding> findings) {}

    private static final LocaleId SOURCE = LocaleId.of("en");
    private static final String SUFFIX = ".properties";
    private static final String NEVER = ".never";
    private static final String KEEP = "keep.txt";
    // Digests, which whoever reads the units reads.
    private static final String MADE_FROM = ".made-from";

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<LocaleId, Map<String, Term>> terms = new HashMap<>();

    private GlossaryFiles(Path folder) {
        this.folder = folder;
    }

    /** Reads a folder; without {@code glossary/} there are no words. */
    public static Result read(Path folder) {
        var files = new GlossaryFiles(folder.resolve("glossary"));
        files.languages();
        files.concepts();
        return new Result(new Glossaries(files.terms, files.keep()), files.findings);
    }

    private void languages() {
        for (var file : FolderFiles.in(folder)) {
            var name = file.getFileName().toString();
            if (name.equals(KEEP) || name.endsWith(MADE_FROM)) {
                continue;
            }
            var id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
            LocaleId.parse(id).filter(locale -> locale.id().equals(id)).ifPresentOrElse(locale -> language(locale, file),
                    () -> findings.add(Finding.error("file.name", "glossary/" + name, 0, "", "neither " + KEEP + " nor a canonical locale id with " + SUFFIX)));
        }
    }

    private void language(LocaleId locale, Path file) {
        var name = "glossary/" + file.getFileName();
        var contents = StrictProperties.read(FolderFiles.bytes(file));
        contents.flaws().forEach(flaw -> findings.add(Finding.error(flaw.id(), name, flaw.line(), flaw.key(), flaw.reason())));
        var forms = new LinkedHashMap<String, List<String>>();
        var never = new LinkedHashMap<String, List<String>>();
        for (var entry : contents.entries()) {
            var words = Term.forms(Digest.nfc(entry.text()));
            if (words.stream().anyMatch(word -> word.replace(Term.ANY_END, "").isBlank())) {
                findings.add(Finding.error("glossary.empty", name, entry.line(), entry.key(), "a form without letters; forms are parted by “|”"));
            } else if (entry.key().endsWith(NEVER)) {
                never.put(entry.key().substring(0, entry.key().length() - NEVER.length()), words);
            } else {
                forms.put(entry.key(), words);
            }
            twice(name, entry, words);
        }
        both(name, forms, never);
        var concepts = new LinkedHashMap<String, Term>();
        forms.forEach((concept, words) -> concepts.put(concept, new Term(concept, words, never.getOrDefault(concept, List.of()))));
        never.forEach((concept, words) -> concepts.putIfAbsent(concept, new Term(concept, List.of(), words)));
        terms.put(locale, concepts);
    }

    private void twice(String name, StrictProperties.Entry entry, List<String> words) {
        if (Set.copyOf(words).size() < words.size()) {
            findings.add(Finding.error("glossary.twice", name, entry.line(), entry.key(), "a form stands twice"));
        }
    }

    private void both(String name, Map<String, List<String>> forms, Map<String, List<String>> never) {
        var said = new HashSet<String>();
        forms.values().forEach(said::addAll);
        never.forEach((concept, words) -> words.stream().filter(said::contains)
                .forEach(word -> findings.add(Finding.error("glossary.both", name, 0, concept, "“" + word + "” is both a term and never said"))));
    }

    /** The source declares what there is. */
    private void concepts() {
        var declared = terms.getOrDefault(SOURCE, Map.of()).keySet();
        terms.forEach((locale, concepts) -> concepts.keySet().stream().filter(concept -> !declared.contains(concept))
                .forEach(concept -> findings.add(Finding.error("glossary.concept", "glossary/" + locale.id() + SUFFIX, 0, concept,
                        "the source has no such concept"))));
    }

    private List<String> keep() {
        var file = folder.resolve(KEEP);
        if (!Files.exists(file)) {
            return List.of();
        }
        var text = StrictText.decode(FolderFiles.bytes(file));
        text.flaws().forEach(flaw -> findings.add(Finding.error(flaw.id(), "glossary/" + KEEP, flaw.line(), flaw.key(), flaw.reason())));
        return Digest.nfc(text.text()).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).distinct().toList();
    }
}
