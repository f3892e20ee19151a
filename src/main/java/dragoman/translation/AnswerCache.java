package dragoman.translation;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What engines answered, so that nobody pays twice. Each answer is locked with a key made from the segment itself: when a
 * message is erased, nobody can read what engines made of it any more.
 */
@Singleton
class AnswerCache {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int AT_ONCE = 200;

    private final Statements statements;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AnswerCache(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** The answers that are known, by segment. @param context engine, version, languages, glossary: all that an answer depends on */
    Map<String, String> find(String context, List<String> segments) {
        var asked = new LinkedHashMap<ByteBuffer, String>();
        segments.forEach(segment -> asked.put(ByteBuffer.wrap(digest("id", context, segment)), segment));
        var found = new HashMap<String, String>();
        var ids = List.copyOf(asked.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var marks = "?, ".repeat(part.size() - 1) + "?";
            statements.rows("select id, answer from translation_cache where id in (" + marks + ")", row -> Map.entry(ByteBuffer.wrap(row.getBytes(1)), row.getBytes(2)),
                    part.stream().map(ByteBuffer::array).toArray())
                    .forEach(row -> opened(row.getValue(), context, asked.get(row.getKey())).ifPresent(answer -> found.put(asked.get(row.getKey()), answer)));
        }
        return found;
    }

    void keep(String context, String segment, String answer) {
        statements.update("insert into translation_cache (id, answer, made_at) values (?, ?, ?) on duplicate key update answer = values(answer), made_at = values(made_at)",
                digest("id", context, segment), locked(answer, context, segment), clock.instant());
    }

    /** An answer that was of no use: whoever asks again shall not get it again. */
    void drop(String context, String segment) {
        statements.update("delete from translation_cache where id = ?", (Object) digest("id", context, segment));
    }

    /** @return how many were deleted */
    int forget(Instant before) {
        return statements.update("delete from translation_cache where made_at < ? limit 10000", before);
    }

    private byte[] locked(String answer, String context, String segment) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context, segment, answer.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    // What cannot be opened is as if it were not there.
    private static Optional<String> opened(byte[] locked, String context, String segment) {
        return locked.length < NONCE ? Optional.empty()
                : cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, NONCE), context, segment, Arrays.copyOfRange(locked, NONCE, locked.length))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> cipher(int mode, byte[] nonce, String context, String segment, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(digest("key", context, segment), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] digest(String purpose, String context, String segment) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((purpose + "\n" + context + "\n" + segment).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
