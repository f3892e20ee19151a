package dragoman.texts;

import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictProperties;
import dragoman.units.ArticleWriter;
import dragoman.units.BundleWriter;
import dragoman.units.FileText;
import dragoman.units.GlossaryTexts;
import dragoman.units.Outline;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the texts of a release into a folder, one translated file after the other. The source is git's. */
final class FolderExport {

    /** Files that were written, by name. */
    final List<String> written = new ArrayList<>();
    /** Texts that stayed as they are in the folder, since the database has never seen them. */
    final List<String> left = new ArrayList<>();

    private final Path folder;
    private final Seen seen;
    private final Map<String, Map<String, Text>> live = new HashMap<>();
    /** The folder's texts by directory and locale. */
    private final Map<String, Map<String, List<FileText>>> directories = new TreeMap<>();
    /** What articles are made of, by file without its ending. */
    private final Map<String, FileText> outlines = new HashMap<>();

    FolderExport(Path folder, TextFolder read, Collection<Text> release, Seen seen) {
        this.folder = folder;
        this.seen = seen;
        release.forEach(text -> live.computeIfAbsent(text.unit(), u -> new HashMap<>()).put(text.locale().id(), text));
        read.texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE).forEach(text -> outlines.put(directory(text.file()) + text.locale().id(), text));
        read.texts().stream().filter(text -> text.kind() != UnitKind.OUTLINE)
                .forEach(text -> directories.computeIfAbsent(directory(text.file()), d -> new HashMap<>())
                        .computeIfAbsent(text.locale().id(), l -> new ArrayList<>()).add(text));
    }

    void write() {
        directories.forEach((directory, locales) -> {
            var source = locales.getOrDefault(TextFolder.SOURCE.id(), List.of());
            var all = new TreeSet<>(locales.keySet());
            source.forEach(text -> all.addAll(live.getOrDefault(text.unit(), Map.of()).keySet()));
            all.remove(TextFolder.SOURCE.id());
            all.forEach(locale -> new Translation(directory, locale, source, locales.getOrDefault(locale, List.of())).write());
        });
    }

    private static String directory(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** One file in one language: its texts as they are to be, by key. */
    private final class Translation {

        private final String path;
        private final String locale;
        private final Optional<Outline> outline;
        private final Map<String, String> units = new LinkedHashMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, String> madeFrom = new LinkedHashMap<>();

        Translation(String directory, String locale, List<FileText> source, List<FileText> own) {
            this.path = directory + locale;
            this.locale = locale;
            var files = new HashMap<String, FileText>();
            own.forEach(text -> files.put(text.key(), text));
            outline = outline(outlines.get(directory + TextFolder.SOURCE.id()), outlines.get(path), own);
            source.stream().filter(text -> outline.isEmpty() || text.kind() == UnitKind.LINE).forEach(text -> units.put(text.key(), text.unit()));
            outline.ifPresent(one -> one.blocks().forEach(block -> units.put("#" + block.name(), UnitName.block(one.id(), block.name()))));
            own.stream().filter(text -> outline.isEmpty()).forEach(text -> units.putIfAbsent(text.key(), text.unit()));
            units.forEach((key, unit) -> decide(key, live.getOrDefault(unit, Map.of()).get(locale), files.get(key)));
        }

        /** That of an article of the locale’s own: the live one, or the folder’s where somebody is at work on it. */
        private Optional<Outline> outline(FileText source, FileText file, List<FileText> own) {
            if (source == null) {
                return Optional.empty();
            }
            var now = Optional.ofNullable(live.getOrDefault(source.unit(), Map.of()).get(locale)).map(text -> Outline.read(text.text()));
            var named = now.map(one -> one.blocks().stream().map(block -> "#" + block.name()).toList()).orElse(List.of());
            boolean isWork = file != null && (!seen.has(file) || own.stream().anyMatch(text -> text.kind() == UnitKind.BLOCK && !named.contains(text.key()) && !seen.has(text)));
            if (isWork) {
                left.add(file.unit() + " " + locale);
                return Optional.of(Outline.read(file.text()));
            }
            return now;
        }

        private void decide(String key, Text now, FileText file) {
            if (file != null && !seen.has(file)) {
                left.add(file.unit() + " " + locale);
                texts.put(key, file.text());
                file.madeFrom().ifPresent(digest -> madeFrom.put(key, digest));
            } else if (now != null) {
                texts.put(key, now.text());
                now.madeFrom().ifPresent(digest -> madeFrom.put(key, digest));
            }
        }

        void write() {
            if (path.startsWith("bundles/")) {
                bundle(List.copyOf(units.keySet()), texts);
            } else if (path.startsWith("glossary/")) {
                glossary();
            } else {
                var name = path + TextFolder.MARKDOWN;
                var id = LocaleId.of(locale);
                store(name, outline.map(own -> ArticleWriter.write(stored(name), id, own, texts, madeFrom))
                        .orElseGet(() -> ArticleWriter.write(stored(name), id, List.copyOf(units.keySet()), texts, madeFrom)));
            }
        }

        /** Each concept is a line of what is said, and one of what is not. */
        private void glossary() {
            var lines = new LinkedHashMap<String, String>();
            texts.forEach((concept, text) -> lines.putAll(GlossaryTexts.lines(concept, text)));
            bundle(units.keySet().stream().flatMap(concept -> GlossaryTexts.keys(concept).stream()).toList(), lines);
        }

        private void bundle(List<String> keys, Map<String, String> lines) {
            var name = path + TextFolder.PROPERTIES;
            var bundle = BundleWriter.write(stored(name), keys, lines);
            store(name, bundle);
            var digests = new StringBuilder();
            StrictProperties.read(bundle.getBytes(StandardCharsets.UTF_8)).entries().stream()
                    .filter(entry -> madeFrom.containsKey(entry.key()))
                    .forEach(entry -> digests.append(entry.key()).append(' ').append(madeFrom.get(entry.key())).append('\n'));
            store(path + TextFolder.MADE_FROM_SUFFIX, digests.toString());
        }
    }

    private String stored(String name) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store(String name, String text) {
        if (text.equals(stored(name))) {
            return;
        }
        try {
            if (text.isBlank() || text.equals(ArticleWriter.NOTHING)) {
                Files.delete(folder.resolve(name));
            } else {
                Files.writeString(folder.resolve(name), text);
            }
            written.add(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
