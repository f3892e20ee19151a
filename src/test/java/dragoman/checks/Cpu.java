package dragoman.checks;

import java.lang.management.ManagementFactory;

/** How long something takes, whatever else the machine is busy with. */
final class Cpu {

    private Cpu() {}

    static long millis(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    /** The least of three times: classes are loaded and caches filled in the first. */
    static long leastMillis(Runnable work) {
        return Math.min(millis(work), Math.min(millis(work), millis(work)));
    }
}
