package dragoman.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

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

    /** Ends what a killed jar left behind. */
    public void end() {
        MariaProcess.leftOver(files).ifPresent(MariaProcess::end);
    }

    /** Deletes everything below a directory. */
    public static void forget(Path directory) throws java.io.IOException {
        Trees.delete(directory);
    }
}
