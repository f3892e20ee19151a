package dragoman.mime;

import dragoman.identity.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that was read; whatever could be read of it is there. All texts are clean of what is no text (NUL, controls, lone
 * surrogates), and bounded.
 *
 * @param replyTo where its sender wants answers, as addresses are compared; the sender's own where nothing else is said
 * @param text what was written this time: without quotes and signature where these are sure, else {@code whole}
 * @param left parts that are not among the files, and texts whose end is not here
 * @param thread what it answers to, by a mark of ours
 * @param sentAt by its sender's clock
 */
public record ReadMail(Addresses.Person from, String replyTo, String subject, String text, String whole, List<Part> files, int left,
        Optional<Subject> thread, Optional<Instant> sentAt, Automatic.Verdict verdict) {}
