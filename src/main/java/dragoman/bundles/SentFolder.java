package dragoman.bundles;

import dragoman.wire.Unzipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder that somebody sent, on a disk as long as it is looked at: whatever reads folders reads it. */
record SentFolder(Path own, Path root) implements AutoCloseable {

    /** What lies at the top of one. */
    private static final Set<String> TOP = Set.of("bundles", "articles", "markets", "desks", "holidays", "glossary", "markets.yaml", "checks.properties", "dismissed.txt", "README.md");
    private static final Pattern NAME = Pattern.compile("(?:(?!\\.)[\\w.-]{1,100}/){0,5}(?!\\.)[\\w.-]{1,100}");

    /** Who packs a folder often packs the folder itself. */
    private static String top(List<Unzipped.File> files) {
        return files.stream().allMatch(file -> file.name().startsWith("i18n/")) ? "i18n/" : "";
    }

    /** Why these files are no folder of texts; nothing where they are one. */
    static Optional<String> flaw(List<Unzipped.File> files) {
        int skipped = top(files).length();
        var names = files.stream().map(file -> file.name().substring(skipped)).collect(Collectors.toSet());
        var folders = names.stream().flatMap(SentFolder::folders).collect(Collectors.toSet());
        return names.stream().filter(name -> !isFit(name) || folders.contains(name)).sorted().findFirst()
                .map(name -> "has “" + name.substring(0, Math.min(name.length(), 100)) + "”, which is no part of a folder like i18n/");
    }

    private static Stream<String> folders(String name) {
        return IntStream.range(0, name.length()).filter(at -> name.charAt(at) == '/').mapToObj(at -> name.substring(0, at));
    }

    private static boolean isFit(String name) {
        int end = name.indexOf('/');
        return TOP.contains(end < 0 ? name : name.substring(0, end)) && NAME.matcher(name).matches();
    }

    /** Writes what {@link #flaw} has found none in. */
    static SentFolder of(List<Unzipped.File> files) throws IOException {
        var own = Files.createTempDirectory("dragoman-check");
        var folder = new SentFolder(own, own.resolve("i18n"));
        try {
            folder.write(files);
            return folder;
        } catch (IOException full) {
            folder.close();
            throw full;
        }
    }

    private void write(List<Unzipped.File> files) throws IOException {
        var top = top(files);
        for (var file : files) {
            var path = root.resolve(file.name().substring(top.length()));
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(own)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
