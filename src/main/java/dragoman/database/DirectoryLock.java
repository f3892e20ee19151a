package dragoman.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One process at a time owns a data directory. The operating system takes the lock back when the process dies, however
 * it dies, so that a lock never has to be judged stale.
 */
final class DirectoryLock {
    // Held for the life of the process, beyond this class's: closing the channel would give the lock away.
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<DirectoryLock> take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            OwnerOnly.write(holder(file), ProcessHandle.current().pid() + "\n");
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alreadyHere) {
            return false;
        }
    }

    /** Who holds it, for the message only. */
    static String holderOf(Path file) {
        try {
            return "process " + Files.readString(holder(file)).strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    private static Path holder(Path file) {
        return file.resolveSibling(file.getFileName() + ".pid");
    }

    void giveBack() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give back the lock", e);
        }
    }
}
