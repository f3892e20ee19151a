package dragoman.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** When this build was made, in digits that sort: texts of an older build never replace those of a newer one. */
final class BuildStamp {

    private BuildStamp() {}

    static String read() {
        try (var in = BuildStamp.class.getResourceAsStream("/dragoman/build.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().replace("build=", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
