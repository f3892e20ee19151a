package dragoman.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder laid out like i18n/ with what one test needs: a bundle about tea, an article about pots. */
public final class SmallFolder {

    public static final String POTS = "articles/care/pots/";

    public final Path root;

    public SmallFolder(Path root) {
        this.root = root;
    }

    public SmallFolder bundle(String locale, String... lines) {
        return file("bundles/tea/" + locale + ".properties", String.join("\n", lines) + "\n");
    }

    public SmallFolder article(String locale, String text) {
        return file(POTS + locale + ".md", text);
    }

    public SmallFolder file(String name, String text) {
        var file = root.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String name) {
        try {
            Files.delete(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TextFolder read() {
        return TextFolder.read(root);
    }
}
