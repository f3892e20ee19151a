package dragoman.help;

import dragoman.texts.Text;
import dragoman.units.Outline;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The questions of a visit's market, by topic, with their answers. */
@ApplicationScoped
class Faq {

    /** A topic with its questions. */
    public record Topic(String key, String name, String url, List<Question> questions) {}

    /**
     * A question and its answer.
     *
     * @param name its anchor, which stays
     * @param answer HTML, safe
     * @param plain the answer's words, for search engines
     * @param other the language that it is shown in where that is not the reader's, else empty
     */
    public record Question(String name, String question, String answer, String plain, String tag, String dir, String other) {}

    private final Articles articles;

    Faq(Articles articles) {
        this.articles = articles;
    }

    /** All topics that have questions here. */
    List<Topic> topics(Visit visit) {
        return Shelf.of(visit.edition()).questions().stream()
                .map(outline -> new Topic(outline.topic(), visit.text("help.topic." + outline.topic()),
                        visit.url(Articles.FAQ + "/" + outline.topic()), questions(outline, visit)))
                .filter(topic -> !topic.questions().isEmpty())
                .toList();
    }

    /** When the newest question of any topic changed. */
    Instant updated(Visit visit) {
        return texts(visit).map(Text::since).max(Comparator.naturalOrder()).orElse(visit.edition().publishedAt());
    }

    /** Whether all questions are in the visit's own language. */
    boolean isTranslated(Visit visit) {
        return texts(visit).allMatch(text -> visit.chain().isOwn(text.locale()));
    }

    // Found and not said: a sitemap asks this for every market and language, and a page of answers takes long to say.
    private Stream<Text> texts(Visit visit) {
        return Shelf.of(visit.edition()).questions().stream()
                .flatMap(outline -> articles.texts(outline, visit))
                .filter(text -> text.text().contains("\n"));
    }

    private List<Question> questions(Outline outline, Visit visit) {
        return articles.passages(outline, visit).stream().flatMap(passage -> question(outline, passage, visit)).toList();
    }

    /** A question's name on the page of all: two topics may use the same. */
    static String anchor(Outline outline, String block) {
        return outline.topic() + "-" + block;
    }

    // The first line is the question, as a heading; what follows is the answer.
    private Stream<Question> question(Outline outline, Articles.Passage passage, Visit visit) {
        int line = passage.markdown().indexOf('\n');
        if (line < 0) {
            return Stream.empty();
        }
        var answer = passage.markdown().substring(line).strip();
        var block = articles.block(passage, visit);
        return Stream.of(new Question(anchor(outline, passage.name()), PlainText.of(passage.markdown()).headings(), articles.html(answer, visit),
                PlainText.of(answer).body(), block.tag(), block.dir(), block.other()));
    }
}
