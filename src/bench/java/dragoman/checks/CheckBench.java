package dragoman.checks;

import com.sun.management.OperatingSystemMXBean;
import dragoman.comparison.CheckRules;
import dragoman.i18n.LocaleId;
import dragoman.units.I18nReading;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How long it takes to read and check 3,750 sources in 40 languages: 150,000 texts, in at most 3 s of one core and
 * 300 MB of heap. The first pass is that of a process just started, which is what a build pays.
 *
 * <pre>
 * javac --release 17 -cp target/classes:$ICU -d target/bench src/bench/java/dragoman/checks/*.java
 * java -Xmx300m -XX:ActiveProcessorCount=1 -cp target/bench:target/classes:$ICU dragoman.checks.CheckBench
 * </pre>
 */
public final class CheckBench {

    private static final int SOURCES = 3_750;
    private static final double BUDGET_SECONDS = 3;

    private static final String[] LOCALES = {
        "ar", "ar_EG", "bg", "bn", "ca", "cs", "da", "de", "de_CH", "el", "en_GB", "es", "es_419", "et", "fa", "fi", "fr",
        "fr_CA", "gl", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "pt_PT", "ro", "ru",
        "sr_Latn", "sv", "th", "zh_Hans"};

    private CheckBench() {}

    public static void main(String[] args) {
        var corpus = new Corpus(SOURCES, List.of(LOCALES).stream().map(LocaleId::of).toList());
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        System.out.printf(Locale.ROOT, "%,d sources × %d languages = %,d texts%n", SOURCES, LOCALES.length, SOURCES * LOCALES.length);
        System.out.printf(Locale.ROOT, "%-14s %9s %9s %9s %9s %8s %9s%n", "pass", "cpu s", "all cpu s", "wall s", "µs/text", "budget", "results");
        var checks = new Checks(CheckRules.standard());
        report("cold", () -> all(checks, corpus));
        report("warm", () -> all(checks, corpus.again()));
        var wordy = new Checks(I18nReading.of(Path.of("i18n")).rules());
        report("with glossary", () -> all(wordy, corpus.again()));
        report("together", () -> together(corpus));
        System.out.printf(Locale.ROOT, "peak heap %d MB of %d%n", peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        byKind(checks, corpus.again());
    }

    private static Map<String, Integer> all(Checks checks, Corpus corpus) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var source : corpus.sources()) {
            for (var result : checks.source(source, LocaleId.of("en"))) {
                counts.merge(result.id(), 1, Integer::sum);
            }
        }
        for (int l = 0; l < corpus.locales().size(); l++) {
            for (int s = 0; s < corpus.sources().size(); s++) {
                for (var result : checks.translation(corpus.sources().get(s), corpus.locales().get(l), corpus.text(l, s))) {
                    counts.merge(result.id(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Integer> together(Corpus corpus) {
        var texts = new ArrayList<Together.Text>();
        for (int l = 0; l < corpus.locales().size(); l++) {
            for (int s = 0; s < corpus.sources().size(); s++) {
                var source = corpus.sources().get(s);
                texts.add(new Together.Text(source.key(), "bench", corpus.locales().get(l), source.text(), corpus.text(l, s)));
            }
        }
        var counts = new LinkedHashMap<String, Integer>();
        Together.of(CheckRules.standard(), texts).forEach(remark -> counts.merge(remark.result().id(), 1, Integer::sum));
        return counts;
    }

    private static void report(String pass, Supplier<Map<String, Integer>> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long all = process.getProcessCpuTime();
        long wall = System.nanoTime();
        var counts = work.get();
        double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(Locale.ROOT, "%-14s %9.2f %9.2f %9.2f %9.1f %7.0f%% %s%n", pass, seconds, (process.getProcessCpuTime() - all) / 1e9,
                (System.nanoTime() - wall) / 1e9, seconds * 1e6 / (SOURCES * LOCALES.length), 100 * seconds / BUDGET_SECONDS, counts);
    }

    private static void byKind(Checks checks, Corpus corpus) {
        System.out.printf(Locale.ROOT, "%-14s %9s %9s%n", "warm, by kind", "texts", "µs/text");
        for (var kind : Corpus.KINDS) {
            int texts = 0;
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int l = 0; l < corpus.locales().size(); l++) {
                for (int s = 0; s < corpus.sources().size(); s++) {
                    if (corpus.kind(s).equals(kind)) {
                        checks.translation(corpus.sources().get(s), corpus.locales().get(l), corpus.text(l, s));
                        texts++;
                    }
                }
            }
            double micros = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e3;
            System.out.printf(Locale.ROOT, "%-14s %,9d %9.1f%n", kind, texts, micros / texts);
        }
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static long peak() {
        return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
