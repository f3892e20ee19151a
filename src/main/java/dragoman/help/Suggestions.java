package dragoman.help;

import dragoman.search.Snippets.Piece;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Help that may answer what somebody is writing to us. */
@ApplicationScoped
public class Suggestions {

    /** A search asks for few words; a letter has many, most of which say nothing. With fewer it is tried where those of before find nothing. */
    private static final List<Integer> WORDS = List.of(6, 3, 1);

    private final Answers answers;

    Suggestions(Answers answers) {
        this.answers = answers;
    }

    /**
     * An article or a question.
     *
     * @param other whether its title is in another language than the page; then {@code tag} and {@code dir} are that one's
     */
    public record Suggestion(String title, String url, boolean other, String tag, String dir) {}

    /** The best for a letter, at most so many; none where nothing in it is a word of the help. */
    public List<Suggestion> of(String letter, Visit visit, int most) {
        var index = HelpIndex.of(visit.edition());
        var said = Courtesies.without(letter, visit.locale());
        return WORDS.stream().map(few -> index.strongest(said, visit.locale(), few)).filter(words -> !words.isEmpty())
                .map(words -> answers.to(words, visit).hits()).filter(hits -> !hits.isEmpty()).findFirst().orElse(List.of())
                .stream().limit(most).map(Suggestions::suggestion).toList();
    }

    private static Suggestion suggestion(Answers.Found hit) {
        var title = hit.title().stream().map(Piece::text).collect(Collectors.joining());
        return new Suggestion(title, hit.url(), !hit.other().isEmpty(), hit.tag(), hit.dir());
    }
}
