package dragoman.engines;

import dragoman.house.Tool;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The real Apertium on loopback, where this machine has it; in every {@code @QuarkusTest} the engine {@code apertium}, es-pt and
 * eng-spa, and from English to Portuguese by way of Spanish.
 */
public class Apertium implements QuarkusTestResourceLifecycleManager, AutoCloseable {

    // What answers where the machine has none: nobody.
    private static final URI NOBODY = URI.create("http://127.0.0.1:9/");

    private Process process;
    private URI url = NOBODY;

    /** For tests that need no service around it. */
    static Apertium open() {
        var apertium = new Apertium();
        apertium.start();
        return apertium;
    }

    @Override
    public Map<String, String> start() {
        if (Tool.APERTIUM.isHere()) {
            try {
                // Debian's own Python, which knows Debian's packages; a newer one may be first in the path.
                process = new ProcessBuilder("/usr/bin/python3", "docker/apertium-loopback.py", "0").redirectError(ProcessBuilder.Redirect.DISCARD).start();
                var port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
                url = URI.create("http://127.0.0.1:" + port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.of("dragoman.translation.engines.apertium.kind", "APERTIUM",
                "dragoman.translation.engines.apertium.url", url.toString(),
                "dragoman.translation.engines.apertium.own", "true",
                "dragoman.translation.pairs.\"es>pt\"", "apertium",
                "dragoman.translation.pairs.\"pt>es\"", "apertium",
                "dragoman.translation.pairs.\"es>en\"", "apertium",
                "dragoman.translation.pairs.\"en>es\"", "apertium",
                "dragoman.translation.pairs.\"en>pt\"", "apertium via es");
    }

    URI url() {
        return url;
    }

    @Override
    public void stop() {
        close();
    }

    // It ends when nobody holds its input any more, however this process ends.
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}
