package dragoman.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes an empty data directory. The server's own install script does the same, but breaks on a path with a space in it
 * and takes seconds for help texts that nobody reads here.
 */
final class MariaInstall {
    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql", "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql");
    // One statement a line is what the server reads in this mode. Its root account is replaced at the first start.
    private static final String PREAMBLE = """
            create database mysql;
            use mysql;
            set @auth_root_socket=null;
            set @skip_auth_anonymous=1;
            set @current_hostname='localhost';
            """;

    private final MariaFiles files;

    MariaInstall(MariaFiles files) {
        this.files = files;
    }

    /** Into a neighbouring directory first: a start that is killed half way leaves nothing that looks whole. */
    void unlessDone() {
        if (Files.isDirectory(files.data())) {
            return;
        }
        Path fresh = files.data().resolveSibling("data.new");
        try {
            Trees.delete(fresh);
            OwnerOnly.directory(fresh);
            bootstrap(fresh);
            Files.move(fresh, files.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot be installed in " + files.data(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing the embedded database", e);
        }
    }

    private void bootstrap(Path fresh) throws IOException, InterruptedException {
        List<String> command = MariaCommand.of(files, fresh).with("--bootstrap").list();
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
        try (OutputStream sql = server.getOutputStream()) {
            sql.write(PREAMBLE.getBytes(StandardCharsets.UTF_8));
            for (String script : SCRIPTS) {
                Files.copy(files.base().resolve("share").resolve(script), sql);
            }
        }
        int code = server.waitFor();
        if (code != 0) {
            throw new IOException("installing ended with code " + code + ", see " + files.log());
        }
    }
}
