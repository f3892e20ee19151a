package dragoman.database;

import java.nio.file.Path;

/**
 * What lies where below the data directory. Everything that one embedded database is made of stands together, so that
 * it can be moved, copied or thrown away as one.
 */
record MariaFiles(Path root) {
    MariaFiles {
        root = root.toAbsolutePath().normalize();
    }

    Path base() {
        return root.resolve("mariadb-" + MariaBinaries.VERSION);
    }

    Path data() {
        return root.resolve("data");
    }

    Path scratch() {
        return root.resolve("scratch");
    }

    Path address() {
        return root.resolve("database.properties");
    }

    Path pid() {
        return root.resolve("database.pid");
    }

    Path accounts() {
        return root.resolve("accounts.sql");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path lock() {
        return root.resolve("owner.lock");
    }
}
