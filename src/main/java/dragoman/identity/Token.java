package dragoman.identity;

import dragoman.identity.Secrets.Key;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the address of a link, {@code v1.kid.payload.mac}: of which kind it is, until when it holds, and 144
 * random bits; signed, so that what nobody issued is turned away without a look into the database. What it opens is not in
 * it.
 */
record Token(Kind kind, Instant expires, byte[] random) {

    enum Kind { PROOF, MAIL }

    private static final String VERSION = "v1";
    private static final int RANDOM = 18;
    private static final int PAYLOAD = 1 + Long.BYTES + RANDOM;
    /** Bytes of the signature: half of SHA-256, as RFC 2104 allows, so that a line of a mail holds the address. */
    private static final int MAC = 16;
    private static final int LONGEST = 100;

    static Token fresh(Kind kind, Instant expires) {
        return new Token(kind, expires, Secrets.random(RANDOM));
    }

    String write(Key key) {
        var payload = ByteBuffer.allocate(PAYLOAD).put((byte) kind.ordinal()).putLong(expires.getEpochSecond()).put(random).array();
        var signed = VERSION + "." + key.id() + "." + Secrets.base64(payload);
        return signed + "." + Secrets.base64(mac(key, signed));
    }

    /** Empty where none of these keys has signed it. */
    static Optional<Token> read(String text, List<Key> keys) {
        var parts = text == null || text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        var signed = text.substring(0, text.lastIndexOf('.'));
        var shown = Secrets.bytes(parts[3], MAC);
        return keys.stream().filter(key -> key.id().equals(parts[1]))
                .filter(key -> shown.filter(mac -> MessageDigest.isEqual(mac, mac(key, signed))).isPresent())
                .findFirst().flatMap(key -> Secrets.bytes(parts[2], PAYLOAD)).flatMap(Token::payload);
    }

    /** How a table knows it. */
    static byte[] hash(String text) {
        return Secrets.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Token> payload(byte[] bytes) {
        var payload = ByteBuffer.wrap(bytes);
        int kind = payload.get();
        var expires = Instant.ofEpochSecond(payload.getLong());
        var random = Arrays.copyOfRange(bytes, PAYLOAD - RANDOM, PAYLOAD);
        return kind >= 0 && kind < Kind.values().length ? Optional.of(new Token(Kind.values()[kind], expires, random)) : Optional.empty();
    }

    private static byte[] mac(Key key, String signed) {
        return Arrays.copyOf(key.mac(signed.getBytes(StandardCharsets.UTF_8)), MAC);
    }
}
