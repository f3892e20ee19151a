package dragoman.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where {@code i18n/} is: the folder that {@code dragoman.i18n} names, else what was built into the jar. */
public final class FolderOfTexts {

    /** The setting that names another folder. */
    public static final String SETTING = "dragoman.i18n";

    private static final String SHIPPED = "i18n/markets.yaml";

    private FolderOfTexts() {}

    /** The folder to read, given what the setting says. */
    public static Path of(Optional<String> configured) {
        return configured.map(Path::of).orElseGet(FolderOfTexts::shipped);
    }

    /** Whether the build has put a folder before the checks already: what is in a jar went through it, and cannot be edited. */
    static boolean wasChecked(Path folder) {
        return !folder.getFileSystem().equals(FileSystems.getDefault());
    }

    /** The folder that was built into the jar, or lies among the classes. */
    public static Path shipped() {
        var found = FolderOfTexts.class.getClassLoader().getResource(SHIPPED);
        try {
            return found.getProtocol().equals("file") ? Path.of(found.toURI()).getParent() : inJar(found);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path inJar(URL found) throws URISyntaxException {
        var jar = new URI(found.toString().substring(0, found.toString().indexOf("!/")));
        try {
            return FileSystems.newFileSystem(jar, Map.of()).getPath("/i18n");
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(jar).getPath("/i18n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
