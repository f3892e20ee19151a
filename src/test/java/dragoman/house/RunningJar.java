package dragoman.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar as a process of its own: what an operator starts, ends, and loses. */
public final class RunningJar implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Pattern OPEN = Pattern.compile("Dragoman is open at (\\S+) ");
    // A start takes seconds; a machine that does ten other things has been seen to take one minute.
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Queue<RunningJar> STARTED = new ConcurrentLinkedQueue<>();

    private final Process process;
    private final Path out;
    private final Path err;

    private RunningJar(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
        STARTED.add(this);
    }

    /** For a test that failed half way, whose processes would stand in the way of the next. */
    public static void endAll() {
        for (RunningJar jar = STARTED.poll(); jar != null; jar = STARTED.poll()) {
            jar.close();
        }
    }

    /** What is to be started, and where. */
    public static Start in(Path directory) {
        return new Start(directory);
    }

    /** Settings, then {@link #serve} or {@link #run}. */
    public static final class Start {
        private final Path directory;
        private final List<String> settings = new ArrayList<>();

        private Start(Path directory) {
            this.directory = directory;
        }

        public Start with(String name, String value) {
            settings.add("-D" + name + "=" + value);
            return this;
        }

        /** Waits until the process says that it is open. Its port is a free one. */
        public RunningJar serve() {
            RunningJar jar = with("quarkus.http.port", "0").launch();
            jar.waitUntilOpen();
            return jar;
        }

        /** Waits until the process has ended. */
        public RunningJar run(String... args) {
            RunningJar jar = launch(args);
            jar.waitForEnd();
            return jar;
        }

        private RunningJar launch(String... args) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(hostileMachine());
            command.add("-Xmx512m");
            // It lives for seconds: the second compiler would take both cores to prepare for hours.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            command.addAll(settings);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(List.of(args));
            return launch(command);
        }

        private RunningJar launch(List<String> command) {
            try {
                Files.createDirectories(directory);
                Path out = Files.createTempFile(directory, "out", ".log");
                Path err = Files.createTempFile(directory, "err", ".log");
                Process process = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                return new RunningJar(process, out, err);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        // The service stands on the same strange machine as its tests.
        private static List<String> hostileMachine() {
            return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(argument -> argument.startsWith("-Duser."))
                    .toList();
        }
    }

    /** The first page's address, as the process printed it. */
    public URI address() {
        Matcher open = OPEN.matcher(out());
        if (!open.find()) {
            throw new IllegalStateException("It did not say where it is open.\n" + out() + err());
        }
        return URI.create(open.group(1));
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    public long pid() {
        return process.pid();
    }

    /** As a full machine or an impatient operator does it: no hook runs. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** As every supervisor does it first. */
    public void terminate() {
        process.destroy();
        waitForEnd();
    }

    public int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }

    private void waitUntilOpen() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!OPEN.matcher(out()).find()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not open.\n" + out() + err());
            }
            pause();
        }
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not end.\n" + out() + err());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            // Between two looks: a process of its own tells nobody when it is ready; every caller has a deadline.
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
