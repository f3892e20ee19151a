package dragoman.units;

import dragoman.i18n.Contract;
import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictProperties;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code bundles/}, {@code articles/} and {@code glossary/} of a folder laid out like {@code i18n/}, whole, with every finding. */
public final class TextFolder {

    /** The language that texts are written in first. */
    public static final LocaleId SOURCE = LocaleId.of("en");

    /** How the file of a bundle ends. */
    public static final String PROPERTIES = ".properties";
    /** How the file of an article ends. */
    public static final String MARKDOWN = ".md";
    /** Beside a bundle: which source texts its texts were made from. */
    public static final String MADE_FROM_SUFFIX = ".made-from";

    private static final Pattern MADE_FROM = Pattern.compile("(\\S+) ([0-9a-f]{12})");

    private final Path folder;
    private final List<FileText> texts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Contract> contracts = new HashMap<>();
    private final Map<String, List<String>> comments = new HashMap<>();

    private TextFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads a folder; what cannot be read is a finding and left out. */
    public static TextFolder read(Path folder) {
        var read = new TextFolder(folder);
        read.bundles();
        read.articles();
        read.topics();
        read.glossary();
        return read;
    }

    /** Every text of every file, the source's and the translations'. */
    public List<FileText> texts() {
        return texts;
    }

    /** What reading alone found: encoding, duplicates, escapes, marks. */
    public List<Finding> findings() {
        return findings;
    }

    /** What stands above the source phrases. */
    public SourceNotes notes() {
        return new SourceNotes(comments, contracts);
    }

    /** The source texts by unit, in the order of the files. */
    Map<String, FileText> sources() {
        return texts.stream().filter(text -> text.locale().equals(SOURCE))
                .collect(Collectors.toMap(FileText::unit, text -> text, (first, again) -> first, LinkedHashMap::new));
    }

    private void bundles() {
        for (var area : FolderFiles.in(folder.resolve("bundles"))) {
            for (var file : FolderFiles.in(area)) {
                if (file.toString().endsWith(PROPERTIES)) {
                    locale(file, PROPERTIES).ifPresent(locale -> bundle(file, locale));
                }
            }
        }
    }

    private void bundle(Path file, LocaleId locale) {
        var contents = StrictProperties.read(FolderFiles.bytes(file));
        var name = name(file);
        var area = file.getParent().getFileName().toString();
        contents.flaws().forEach(flaw -> findings.add(Finding.error(flaw.id(), name, flaw.line(), flaw.key(), flaw.reason())));
        var madeFrom = madeFrom(file.resolveSibling(locale.id() + MADE_FROM_SUFFIX));
        for (var entry : contents.entries()) {
            if (!entry.key().startsWith(area + ".")) {
                findings.add(Finding.error("key.area", name, entry.line(), entry.key(), "keys in this folder begin with “" + area + ".”"));
                continue;
            }
            var unit = UnitName.phrase(entry.key());
            if (locale.equals(SOURCE)) {
                contracts.put(unit, Contract.of(entry.comments()));
                comments.put(unit, List.copyOf(entry.comments()));
            }
            texts.add(new FileText(unit, UnitKind.PHRASE, locale, entry.key(), Digest.nfc(entry.text()),
                    Optional.ofNullable(madeFrom.get(entry.key())), name, entry.line()));
        }
    }

    private Map<String, String> madeFrom(Path file) {
        var digests = new HashMap<String, String>();
        if (!Files.exists(file)) {
            return digests;
        }
        var lines = new String(FolderFiles.bytes(file), StandardCharsets.UTF_8).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var pair = MADE_FROM.matcher(lines.get(at));
            if (!pair.matches()) {
                findings.add(Finding.error("file.madeFrom", name(file), at + 1, "", "“" + lines.get(at) + "” is no key and digest"));
            } else if (digests.put(pair.group(1), pair.group(2)) != null) {
                findings.add(Finding.error("file.madeFrom", name(file), at + 1, pair.group(1), "stands twice"));
            }
        }
        return digests;
    }

    private void articles() {
        for (var topic : FolderFiles.in(folder.resolve("articles"))) {
            for (var article : Files.isDirectory(topic) ? FolderFiles.in(topic) : List.<Path>of()) {
                article(topic.getFileName().toString(), article);
            }
        }
    }

    private void article(String topic, Path directory) {
        var files = new LinkedHashMap<LocaleId, ArticleFile>();
        for (var file : FolderFiles.in(directory)) {
            if (file.toString().endsWith(MARKDOWN)) {
                locale(file, MARKDOWN).ifPresent(locale ->
                        files.put(locale, new ArticleFile(name(file), locale, FolderFiles.bytes(file), findings::add)));
            }
        }
        var source = files.get(SOURCE);
        if (source == null) {
            findings.add(Finding.error("article.source", name(directory), 0, "", "has no " + SOURCE.id() + MARKDOWN));
        } else {
            new ArticleTexts(topic, source, findings::add).of(files.values()).forEach(texts::add);
        }
    }

    private void topics() {
        var file = folder.resolve("articles").resolve("topics.txt");
        if (Files.exists(file)) {
            texts.add(new FileText(UnitName.TOPICS, UnitKind.OUTLINE, SOURCE, "topics",
                    new String(FolderFiles.bytes(file), StandardCharsets.UTF_8).strip(), Optional.empty(), name(file), 1));
        }
    }

    private void glossary() {
        for (var file : FolderFiles.in(folder.resolve("glossary"))) {
            if (file.toString().endsWith(PROPERTIES)) {
                locale(file, PROPERTIES).ifPresent(locale -> {
                    var terms = new GlossaryTexts(name(file), locale, FolderFiles.bytes(file), madeFrom(file.resolveSibling(locale.id() + MADE_FROM_SUFFIX)));
                    texts.addAll(terms.texts());
                    findings.addAll(terms.findings());
                    if (locale.equals(SOURCE)) {
                        comments.putAll(terms.comments());
                    }
                });
            }
        }
    }

    private Optional<LocaleId> locale(Path file, String suffix) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - suffix.length());
        var locale = LocaleId.parse(id).filter(parsed -> parsed.id().equals(id));
        if (locale.isEmpty()) {
            findings.add(Finding.error("file.name", name(file), 0, "", "“" + id + "” is no canonical locale id"));
        }
        return locale;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
