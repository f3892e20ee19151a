package dragoman.composing;

import dragoman.handling.Checked;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.web.Visit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of an answer.
 *
 * @param path of the thread
 * @param query that keeps the list in mind from which it was opened
 * @param languages that it may be written in
 * @param writing the language that it is written in
 * @param buyers label, tag and direction of what the buyer will get
 * @param foreign whether the buyer reads another language than is written
 * @param seen whether what the buyer will get stands in it
 * @param empty whether nobody can translate it now
 * @param problem a sentence, or empty
 * @param replies canned ones, and the one that it may be made of
 */
public record ComposeView(String path, String query, Draft draft, List<Choice> languages, Tongue writing, Tongue buyers, boolean foreign, boolean seen, boolean empty, Checked checked,
        List<Remembered> remembered, String problem, ReplyView replies) {

    /** A language to be chosen. */
    public record Choice(String tag, String label) {}

    /** A language in which something stands or will stand. */
    public record Tongue(String label, String tag, String dir) {

        static Tongue of(LocaleId language, Visit visit) {
            return new Tongue(name(language, visit), language.tag(), language.dir());
        }
    }

    /** What was translated before. */
    public record Remembered(String source, String target, int score) {}

    static List<Choice> choices(Stream<LocaleId> languages, Visit visit) {
        return new LinkedHashSet<>(languages.map(LocaleId::withoutRegion).toList()).stream().map(language -> new Choice(language.tag(), name(language, visit))).toList();
    }

    /** Over the box with what the buyer will get. */
    static String gets(LocaleId language, Visit visit) {
        return visit.text("console.answer.gets", Map.of("language", name(language, visit)));
    }

    private static String name(LocaleId language, Visit visit) {
        return Words.of(visit.locale()).language(language.withoutRegion());
    }
}
