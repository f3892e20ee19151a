package dragoman.inbox;

import dragoman.identity.Subject;
import dragoman.market.Desk;
import dragoman.mime.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail as a person wrote it. All texts are clean of what is no text (NUL, controls, lone surrogates), and bounded.
 *
 * @param id of its row; what it was made of can be read again by it
 * @param desk whose mailbox it came to
 * @param from its sender's address as addresses are compared: lower case, host in ASCII; empty where it names none. Nothing
 *     proves it: a thread admits it if it is of the thread, and the mark in the mail shows that its writer had our letter
 * @param fromName how the sender is called, without characters that turn or hide others; may be empty
 * @param replyTo where its sender wants answers, as {@code from}; equal to it where nothing else is said
 * @param subject one line; may be empty
 * @param text what was written this time: without quotes and signature where these are sure, else {@code whole}
 * @param whole everything that was written, as text
 * @param left parts that are not among the files, and texts whose end is not here, because there is too much of them
 * @param thread what it answers to, by a mark of ours in its headers or its text; never by its subject
 * @param quiet whether it may be a machine's all the same: it is taken, and nothing is sent back without a person
 * @param sentAt by its sender's clock, never after it came
 */
public record Received(long id, Desk desk, String from, String fromName, String replyTo, String subject, String text, String whole,
        List<Part> files, int left, Optional<Subject> thread, boolean quiet, Instant sentAt) {}
