package dragoman.staff;

import dragoman.i18n.Digest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ServiceUnavailableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id keeps them (RFC 9106), written as PHC strings. A few at a time: each takes its memory from the heap
 * that serves buyers.
 */
@Singleton
class Passwords {

    /** Characters; shorter ones are tried out in less time than a disk is stolen. */
    static final int SHORTEST = 12;
    /** Characters; longer ones are nobody's password. */
    static final int LONGEST = 200;

    private static final String KIND = "argon2id";
    // What OWASP's Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane.
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 5;
    private static final long AGAIN_SECONDS = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    // Of a password that nobody knows: what is tried for nobody takes as long as for somebody.
    private final String nobodys = hash(Base64.getEncoder().encodeToString(random()));

    /** Whether a text may become a password. */
    static boolean isFit(String password, String login) {
        return password.length() >= SHORTEST && password.length() <= LONGEST && !password.isBlank() && !password.equalsIgnoreCase(login)
                && password.chars().distinct().count() > 3;
    }

    String hash(String password) {
        var salt = random();
        return write(salt, argon2(bytes(password), salt, KIBIBYTES, PASSES, LANES, HASH));
    }

    /** Whether a password is the one that was kept; takes as long where nothing was. */
    boolean matches(Optional<String> kept, String tried) {
        var phc = PHC.matcher(kept.orElse(nobodys));
        if (!phc.matches()) {
            throw new IllegalStateException("a password is kept in a form that is not ours");
        }
        var hash = Base64.getDecoder().decode(phc.group(5));
        // What is longer than any password of ours is none, and is not worth more time.
        var again = argon2(bytes(tried.length() > LONGEST ? "" : tried), Base64.getDecoder().decode(phc.group(4)), Integer.parseInt(phc.group(1)),
                Integer.parseInt(phc.group(2)), Integer.parseInt(phc.group(3)), hash.length);
        return MessageDigest.isEqual(hash, again) && kept.isPresent() && tried.length() <= LONGEST;
    }

    /** Whether what is kept was made with less work than is asked for today. */
    static boolean isOld(String kept) {
        return !kept.startsWith(head());
    }

    private byte[] argon2(byte[] password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
        enterOrBeBusy();
        try {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kibibytes).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            var hash = new byte[length];
            argon2.generateBytes(password, hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private void enterOrBeBusy() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ServiceUnavailableException(AGAIN_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailableException(AGAIN_SECONDS);
        }
    }

    // The same letters from another keyboard are the same password.
    private static byte[] bytes(String password) {
        return Digest.nfc(password).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return head() + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static String head() {
        return "$" + KIND + "$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES + "$";
    }

    private static byte[] random() {
        var random = new byte[SALT];
        RANDOM.nextBytes(random);
        return random;
    }
}
