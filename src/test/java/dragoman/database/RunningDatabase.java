package dragoman.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database of a packaged jar, seen from beside it. */
public final class RunningDatabase {

    private final MariaFiles files;

    /** @param directory where the jar was started */
    public RunningDatabase(Path directory) {
        files = new MariaFiles(directory.resolve(".data"));
    }

    public Connection connect() throws SQLException {
        return DatabaseAddress.read(files.address()).orElseThrow().connect();
    }

    /** What another node is told, so that it uses the same one. */
    public Map<String, String> asConfig() {
        return DatabaseAddress.read(files.address()).orElseThrow().asConfig();
    }

    /** Ends what a killed jar left behind. */
    public void end() {
        MariaProcess.leftOver(files).ifPresent(MariaProcess::end);
    }

    /** Deletes everything below a directory. */
    public static void forget(Path directory) throws java.io.IOException {
        Trees.delete(directory);
    }
}
