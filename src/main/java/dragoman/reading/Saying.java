package dragoman.reading;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.tickets.Message;
import dragoman.tickets.MessageText;
import dragoman.web.Visit;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one language.
 *
 * @param label over it, with the language as the reader calls it
 * @param tag empty where nobody knows the language, and then the browser finds the direction
 */
public record Saying(String text, String label, String tag, String dir) {

    private static final int SHORT = 140;

    static Saying original(Message message, Visit visit) {
        var label = message.language().map(language -> visit.text("console.original", Map.of("language", name(language, visit))))
                .orElseGet(() -> visit.text("console.original.unknown"));
        return of(message.text(), label, message.language());
    }

    static Saying translation(MessageText text, Visit visit) {
        return of(text.text().orElse(""), visit.text("console.translation", Map.of("language", name(text.language(), visit))), Optional.of(text.language()));
    }

    /** The best that there is of a message for a reader of these languages, the first before the second; the original where there is nothing better. */
    public static Saying best(Message message, LocaleId reader, LocaleId working, Visit visit) {
        return text(message, reader, working).map(text -> translation(text, visit)).orElseGet(() -> original(message, visit));
    }

    /** The same where it is no original: somebody else's words for it, that may wait for a person's look. */
    static Optional<MessageText> text(Message message, LocaleId reader, LocaleId working) {
        if (message.isIn(reader)) {
            return Optional.empty();
        }
        var own = message.in(reader).filter(Saying::isThere);
        return own.isPresent() || message.isIn(working) ? own : message.in(working).filter(Saying::isThere);
    }

    /** Its beginning, for a list. */
    public Saying inShort() {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? new Saying(line, label, tag, dir) : new Saying(line.substring(0, line.offsetByCodePoints(0, cut(line))) + "…", label, tag, dir);
    }

    private static boolean isThere(MessageText text) {
        return text.text().isPresent() && (text.state() == MessageText.State.READY || text.state() == MessageText.State.REVIEW);
    }

    private static int cut(String line) {
        return line.codePointCount(0, SHORT);
    }

    private static Saying of(String text, String label, Optional<LocaleId> language) {
        return new Saying(text, label, language.map(LocaleId::tag).orElse(""), language.map(LocaleId::dir).orElse("auto"));
    }

    private static String name(LocaleId language, Visit visit) {
        return Words.of(visit.locale()).language(language.withoutRegion());
    }
}
