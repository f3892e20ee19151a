package dragoman.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be run, gathered from all test processes of a run in one file, and said once at its end. */
final class NotRun {
    private final Path file;

    NotRun(Path file) {
        this.file = file;
    }

    static NotRun ofThisRun() {
        return new NotRun(Path.of("target", "not-run.txt"));
    }

    /** Printed by the build after the last test. */
    public static void main(String... args) {
        System.out.println(new NotRun(Path.of(args[0])).report());
    }

    void add(Tool tool, String test) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, tool.name() + " " + test + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String report() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return "Everything ran: no tool was missing.";
        }
        return "Could not be run here:\n"
                + lines.stream()
                        .map(line -> "  " + line.replaceFirst("^(\\S+) (.*)$", "$2 (needs $1)\n"))
                        .collect(Collectors.joining())
                + "To run all of it:\n  apt-get install -y --no-install-recommends " + packages(lines);
    }

    private static String packages(List<String> lines) {
        return lines.stream()
                .map(line -> Tool.valueOf(line.split(" ")[0]))
                .flatMap(tool -> tool.packages().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    // A test that is tried in two processes is still one test.
    private List<String> lines() {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
