package dragoman.help;

import dragoman.texts.BenchEdition;
import java.nio.file.Path;
import java.util.Locale;

/** How long the index of a folder takes, and what it keeps. */
public final class SearchBench {

    private SearchBench() {}

    public static void main(String[] args) {
        var edition = BenchEdition.of(Path.of(args[0]));
        var runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        var index = HelpIndex.of(edition);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        long kept = runtime.totalMemory() - runtime.freeMemory() - before;
        System.out.printf(Locale.ROOT, "%d texts indexed in %.1f s, %d MB kept%n", index.size(), seconds, kept / 1_000_000);
    }
}
