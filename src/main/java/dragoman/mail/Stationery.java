package dragoman.mail;

import dragoman.identity.ThreadMark;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter.About;
import dragoman.mail.Letter.Origin;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The paper that every letter is written on, in the language and the direction of the visit that it is written for. */
@ApplicationScoped
public class Stationery {

    /** One piece as the template has it; empty strings for what it has not. */
    public record Line(String words, String code, String way, String url, String quote, String tag, String dir) {}

    /** templates/mail/letter-paper.html */
    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPaper(Visit visit, String shop, String subject, List<Line> lines, String help, String note, String mark) implements TemplateInstance {}

    private final WebConfig config;
    private final ThreadMark marks;

    Stationery(WebConfig config, ThreadMark marks) {
        this.config = config;
        this.marks = marks;
    }

    /** The letter in full: what the draft says, and whose it is. */
    public Letter write(Draft draft, Visit visit) {
        return write(draft, visit, Origin.GENERATED, Optional.empty());
    }

    /** A letter about a thread, which can be answered: at its foot stands what ties an answer to the thread where providers change its headers. */
    public Letter write(Draft draft, Visit visit, Origin origin, About about) {
        return write(draft, visit, origin, Optional.of(about));
    }

    private Letter write(Draft draft, Visit visit, Origin origin, Optional<About> about) {
        var help = config.origin() + visit.url("/help");
        var mark = about.map(some -> marks.body(some.thread())).orElse("");
        var note = about.isPresent() ? visit.text("mail.answer") : visit.text("mail.automatic");
        var paper = new LetterPaper(visit, config.shop(), draft.subject(), draft.pieces().stream().map(Stationery::line).toList(), help, note, mark);
        return new Letter(draft.subject(), text(draft, help, note, mark), Pages.rendered(paper, visit), visit.locale(), origin, about);
    }

    private String text(Draft draft, String help, String note, String mark) {
        var text = new StringBuilder();
        for (var piece : draft.pieces()) {
            text.append(plain(piece)).append("\n\n");
        }
        // RFC 3676: what follows is who writes.
        text.append("-- \n").append(config.shop()).append('\n').append(help).append('\n').append(note).append('\n');
        return (mark.isEmpty() ? text : text.append(mark).append('\n')).toString();
    }

    private static String plain(Piece piece) {
        if (piece instanceof Piece.Way way) {
            return way.text() + "\n" + way.url();
        }
        if (piece instanceof Piece.Quote quote) {
            return quote.text();
        }
        return piece instanceof Piece.Code code ? code.text() : ((Piece.Words) piece).text();
    }

    private static Line line(Piece piece) {
        if (piece instanceof Piece.Way way) {
            return new Line("", "", way.text(), way.url(), "", "", "");
        }
        if (piece instanceof Piece.Quote quote) {
            return new Line("", "", "", "", quote.text(), quote.tag(), quote.dir());
        }
        return piece instanceof Piece.Code code ? new Line("", code.text(), "", "", "", "", "") : new Line(((Piece.Words) piece).text(), "", "", "", "", "", "");
    }
}
