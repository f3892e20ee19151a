package dragoman.doors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** Keys that open one thing. Nothing that is tried is ever written anywhere. */
final class Keyring {

    private final List<byte[]> keys;

    private Keyring(List<byte[]> keys) {
        this.keys = keys;
    }

    /** As they are configured; blank ones open nothing. */
    static Keyring of(Optional<List<String>> texts) {
        return new Keyring(bytes(texts));
    }

    /** With a key that nobody has: what is tried on it costs what it costs elsewhere. */
    static Keyring ofNobody() {
        var unknown = new byte[Shop.SHORTEST];
        new SecureRandom().nextBytes(unknown);
        return new Keyring(List.of(unknown));
    }

    /** Whether this is one of the keys; every one is tried, so that the time says nothing about which. */
    boolean isOpenedBy(String tried) {
        var shown = tried == null ? new byte[0] : tried.getBytes(StandardCharsets.UTF_8);
        boolean open = false;
        for (var one : keys) {
            open |= MessageDigest.isEqual(one, shown);
        }
        return open;
    }

    static List<byte[]> bytes(Optional<List<String>> texts) {
        return texts.orElse(List.of()).stream().map(String::strip).filter(text -> !text.isEmpty()).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
