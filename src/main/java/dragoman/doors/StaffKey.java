package dragoman.doors;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one key that all staff shares until there are accounts. It is never written anywhere, nor is what was tried. */
@Singleton
public class StaffKey {

    public static final String SETTING = "dragoman.staff-key";

    /** Bytes below which a key opens nothing: it could be guessed. */
    public static final int SHORTEST = 32;

    private final Optional<byte[]> key;

    StaffKey(@ConfigProperty(name = SETTING) Optional<String> configured) {
        var bytes = configured.map(String::strip).filter(text -> !text.isEmpty()).map(StaffKey::bytes);
        key = bytes.filter(some -> some.length >= SHORTEST);
        if (bytes.isPresent() && key.isEmpty()) {
            Log.warnf("%s is shorter than %d bytes and opens nothing", SETTING, SHORTEST);
        }
    }

    /** Whether there is a key at all; without one there is nothing to open. */
    boolean isSet() {
        return key.isPresent();
    }

    /** Takes the same time for every key of a length, however much of it is right. */
    boolean is(String tried) {
        return key.isPresent() && MessageDigest.isEqual(key.get(), bytes(tried));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
