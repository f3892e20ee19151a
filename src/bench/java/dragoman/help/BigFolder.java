package dragoman.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder like {@code i18n/} with as many articles as wanted in every language: the shipped ones, and others made of
 * their blocks, so that words are as frequent as in real texts.
 */
public final class BigFolder {

    private static final int BLOCKS = 5;
    private static final int FIRST_ID = 1_000;

    private BigFolder() {}

    /** @param args the folder to copy, the folder to write, how many articles */
    public static void main(String[] args) throws IOException {
        var from = Path.of(args[0]);
        var to = Path.of(args[1]);
        copy(from, to);
        var sources = articles(from);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            write(sources.get(i % sources.size()), to, FIRST_ID + i);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }

    private static List<Path> articles(Path from) throws IOException {
        try (var files = Files.walk(from.resolve("articles"))) {
            return files.filter(file -> file.endsWith("en.md")).map(Path::getParent)
                    .filter(folder -> !folder.endsWith("questions")).sorted().toList();
        }
    }

    private static void write(Path source, Path to, int id) throws IOException {
        var folder = to.resolve("articles").resolve(source.getParent().getFileName().toString()).resolve("copy-" + id);
        Files.createDirectories(folder);
        var kept = kept(Files.readAllLines(source.resolve("en.md")), id);
        try (var files = Files.list(source)) {
            for (var file : files.filter(file -> !file.getFileName().toString().matches("\\w+_([A-Z]{2}|\\d{3})\\.md")).toList()) {
                Files.write(folder.resolve(file.getFileName().toString()), copy(Files.readAllLines(file), id, kept));
            }
        }
    }

    /** Which blocks a copy has: some of the source's, others for each copy. */
    private static List<String> kept(List<String> lines, int id) {
        var names = lines.stream().filter(line -> line.startsWith("{#")).map(BigFolder::name).collect(Collectors.toCollection(ArrayList::new));
        java.util.Collections.rotate(names, id);
        return names.subList(0, Math.min(BLOCKS, names.size()));
    }

    private static String name(String mark) {
        return mark.replaceAll("\\{#([a-z0-9-]+).*", "$1");
    }

    private static List<String> copy(List<String> lines, int id, List<String> kept) {
        var out = new ArrayList<String>();
        boolean front = true;
        boolean on = true;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && line.equals("---")) {
                front = false;
            } else if (!front && line.startsWith("{#")) {
                on = kept.contains(name(line));
            }
            if (front && (line.startsWith("made-from:") || line.startsWith("  ") || line.startsWith("outline:"))) {
                continue;
            }
            if (on) {
                out.add(front ? renamed(line, id) : line);
            }
        }
        return out;
    }

    private static String renamed(String line, int id) {
        if (line.startsWith("id:")) {
            return "id: " + id;
        }
        return line.startsWith("title:") || line.startsWith("slug:") ? line + (line.startsWith("title:") ? " " : "-") + id : line;
    }
}
