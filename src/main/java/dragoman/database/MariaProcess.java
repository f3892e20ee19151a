package dragoman.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running server of one data directory: just started, or left over from a service that was killed. */
final class MariaProcess {
    /** A server that must roll back or merge much takes its time; killing it costs a recovery at the next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ProcessHandle handle;

    private MariaProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    static MariaProcess start(MariaFiles files, int port) throws IOException {
        Process process = new ProcessBuilder(MariaCommand.serving(files, port).list())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
        // The server writes the same later; until then a killed service would leave an orphan that nobody finds.
        OwnerOnly.write(files.pid(), process.pid() + "\n");
        return new MariaProcess(process.toHandle());
    }

    /** The server that the pid file names, if it is alive and really is this directory's. */
    static Optional<MariaProcess> leftOver(MariaFiles files) {
        return recordedPid(files.pid())
                .flatMap(ProcessHandle::of)
                .filter(handle -> serves(handle.pid(), files.data()))
                .map(MariaProcess::new);
    }

    private static Optional<Long> recordedPid(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.matches("[0-9]{1,9}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    // Pids are used again: only a server that was started on this very directory is ours to end.
    private static boolean serves(long pid, Path data) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.UTF_8);
            List<String> command = List.of(words.split("\0"));
            return command.get(0).endsWith("/mariadbd") && command.contains(MariaCommand.dataOption(data));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    boolean isAlive() {
        return handle.isAlive();
    }

    long pid() {
        return handle.pid();
    }

    void end() {
        handle.destroy();
        if (!endsWithin(PATIENCE)) {
            handle.destroyForcibly();
            endsWithin(PATIENCE);
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            handle.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for process " + pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
