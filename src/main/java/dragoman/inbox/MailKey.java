package dragoman.inbox;

import dragoman.mime.MailReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What one mail is known by in one mailbox, however often and by whatever way it comes: its Message-ID, of two the first, and
 * where it has none, all of it.
 *
 * @param messageId as it stands there; empty where there is none
 */
record MailKey(byte[] digest, String messageId) {

    private static final int LONGEST = 250;

    static MailKey of(byte[] raw) {
        var id = MailReader.messageId(raw);
        return id.isEmpty() ? new MailKey(sha256("bytes\n", raw), "") : ofId(id);
    }

    /** Of a mail of which only the headers are here. */
    static MailKey ofId(String id) {
        return new MailKey(sha256("id\n", id.getBytes(StandardCharsets.UTF_8)), id.length() > LONGEST ? id.substring(0, LONGEST) : id);
    }

    /** Of what is the same for the same things. */
    static byte[] sha256(String purpose, byte[] said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(purpose.getBytes(StandardCharsets.UTF_8));
            return digest.digest(said);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
