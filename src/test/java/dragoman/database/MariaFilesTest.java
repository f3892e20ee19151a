package dragoman.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaFilesTest {
    @TempDir
    Path directory;

    @Test
    void nobodyElseMayReadTheAddress() throws IOException {
        var files = new MariaFiles(directory);
        DatabaseAddress.fresh(4406).write(files.address());
        var permissions = Files.getPosixFilePermissions(files.address());
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        var files = new MariaFiles(directory);
        var address = DatabaseAddress.fresh(4406);
        address.write(files.address());
        assertThat(DatabaseAddress.read(files.address())).contains(address);
    }

    @Test
    void aBrokenAddressCountsAsNone() throws IOException {
        var files = new MariaFiles(directory);
        Files.writeString(files.address(), "port=4406\npassword='; drop\n");
        assertThat(DatabaseAddress.read(files.address())).isEmpty();
    }

    @Test
    void aForeignProcessInThePidFileIsNotTakenForTheDatabase() throws IOException {
        var files = new MariaFiles(directory);
        OwnerOnly.write(files.pid(), ProcessHandle.current().pid() + "\n");
        assertThat(MariaProcess.leftOver(files)).isEmpty();
    }

    @Test
    void aDirectoryHasOneOwnerAtATime() {
        Path file = new MariaFiles(directory).lock();
        DirectoryLock first = DirectoryLock.take(file).orElseThrow();
        assertThat(DirectoryLock.take(file)).isEmpty();
        assertThat(DirectoryLock.holderOf(file)).isEqualTo("process " + ProcessHandle.current().pid());
        first.giveBack();
        assertThat(DirectoryLock.take(file)).isPresent();
    }
}
