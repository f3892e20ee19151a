package dragoman.boot;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the process begins. Without arguments it serves; with a command's name it runs that command and ends. */
@QuarkusMain
public final class Main {
    public static void main(String... args) {
        new Launch(ConfigProvider.getConfig(), System.out, System.err).begin(args);
    }
}
