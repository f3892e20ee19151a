package dragoman.texts;

import dragoman.i18n.Digest;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What all texts of a release add up to: the same for the same texts in whatever order they come, another one where any
 * text, its place or what it was made from is another. It finds what was lost or changed on the way, by accident. Being a
 * sum, it is carried on from release to release by what went and what came.
 */
record Checksum(long a, long b, long c, long d) {

    /** Of no texts. */
    static final Checksum NONE = new Checksum(0, 0, 0, 0);

    static Checksum of(Map<Place, Version> live) {
        var sha = sha();
        var sum = NONE;
        for (var one : live.entrySet()) {
            sum = sum.plus(of(sha, one.getKey().unit(), one.getKey().locale(), one.getValue().digest(), one.getValue().madeFrom()));
        }
        return sum;
    }

    /** Of texts as they were read; what their rows say of themselves is not believed. */
    static Checksum of(Collection<Text> texts) {
        var sha = sha();
        var sum = NONE;
        for (var text : texts) {
            sum = sum.plus(of(sha, text.unit(), text.locale().id(), Digest.of(text.text()), text.madeFrom()));
        }
        return sum;
    }

    Checksum plus(Checksum other) {
        return new Checksum(a + other.a, b + other.b, c + other.c, d + other.d);
    }

    Checksum minus(Checksum other) {
        return new Checksum(a - other.a, b - other.b, c - other.c, d - other.d);
    }

    private static Checksum of(MessageDigest sha, String unit, String locale, String digest, Optional<String> madeFrom) {
        LongBuffer lanes = ByteBuffer.wrap(sha.digest(String.join("\n", unit, locale, digest, madeFrom.orElse("")).getBytes(StandardCharsets.UTF_8))).asLongBuffer();
        return new Checksum(lanes.get(0), lanes.get(1), lanes.get(2), lanes.get(3));
    }

    /** As it stands beside a release. */
    String hex() {
        var bytes = ByteBuffer.allocate(4 * Long.BYTES);
        bytes.asLongBuffer().put(a).put(b).put(c).put(d);
        return HexFormat.of().formatHex(bytes.array());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
