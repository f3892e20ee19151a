package dragoman.tickets;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, as it was said.
 *
 * @param n in its thread, from 1
 * @param account whose, where staff said it or did what the line tells
 * @param note for staff alone
 * @param language empty while nobody knows it
 * @param text empty for a line that nobody wrote
 * @param line what happened, where nobody said anything
 * @param texts what it says in other languages
 */
public record Message(
        long id,
        long ticket,
        int n,
        Author author,
        Optional<Long> account,
        Via via,
        boolean note,
        Optional<LocaleId> language,
        Optional<ToldBy> toldBy,
        String text,
        Optional<Line> line,
        Instant at,
        List<MessageText> texts) {

    /** Whose words they are. */
    public enum Author { BUYER, STAFF, SYSTEM }

    /** How it came. */
    public enum Via { FORM, MAIL, API, CONSOLE, HOUSE }

    /** Who said which language it is in. */
    public enum ToldBy { DETECTED, PAGE, STAFF }

    public Message {
        texts = List.copyOf(texts);
    }

    /** What it says in a language, however that text stands. */
    public Optional<MessageText> in(LocaleId language) {
        return texts.stream().filter(text -> text.language().sameLanguage(language)).findFirst();
    }

    /** Whether somebody who reads a language reads the original. */
    public boolean isIn(LocaleId reader) {
        return language.isPresent() && language.get().sameLanguage(reader);
    }

    Message with(List<MessageText> others) {
        return new Message(id, ticket, n, author, account, via, note, language, toldBy, text, line, at, others);
    }
}
