package dragoman.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's command line, option by option. */
final class MariaCommand {
    private final List<String> words = new ArrayList<>();

    private MariaCommand() {}

    /** What installing and serving have in common. */
    static MariaCommand of(MariaFiles files, Path data) {
        var command = new MariaCommand()
                .with(MariaBinaries.server(files.base()).toString())
                // First, or the server refuses: the machine's own my.cnf has no say here.
                .with("--no-defaults")
                .with("--basedir=" + files.base())
                .with(dataOption(data))
                .with("--tmpdir=" + files.scratch())
                // Three times smaller than the default: a demo's disk matters more than its bursts of writing.
                .with("--innodb-log-file-size=32M");
        // As root the server wants to hear that this is meant; else it aborts.
        return "root".equals(System.getProperty("user.name")) ? command.with("--user=root") : command;
    }

    /** How to serve. Where MySQL's defaults differ from MariaDB's, MySQL's are taken: it is the target. */
    static MariaCommand serving(MariaFiles files, int port) {
        return of(files, files.data())
                .with("--bind-address=127.0.0.1")
                .with("--port=" + port)
                // Relative to the data directory: a socket's whole path may have 107 characters only.
                .with("--socket=database.sock")
                .with("--pid-file=" + files.pid())
                .with("--init-file=" + files.accounts())
                // Making a 4096-bit key at each start took 1 to 16 seconds, for a loopback that nobody else hears.
                .with("--skip-ssl")
                .with("--skip-name-resolve")
                .with("--character-set-server=utf8mb4")
                .with("--collation-server=" + COLLATION)
                .with("--character-set-collations=utf8mb4=" + COLLATION)
                .with("--default-time-zone=+00:00")
                .with("--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION")
                .with("--max-allowed-packet=64M")
                // The default asks for more open files than many machines grant, and warns each time.
                .with("--table-open-cache=400");
    }

    /** Known to both servers. */
    static final String COLLATION = "utf8mb4_unicode_520_ci";

    /** Also what tells this directory's server from any other in the machine's list of processes. */
    static String dataOption(Path data) {
        return "--datadir=" + data;
    }

    MariaCommand with(String word) {
        words.add(word);
        return this;
    }

    List<String> list() {
        return List.copyOf(words);
    }
}
