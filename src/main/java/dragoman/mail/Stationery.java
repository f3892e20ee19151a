package dragoman.mail;

import dragoman.mail.Draft.Piece;
import dragoman.web.Pages;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The paper that every letter is written on, in the language and the direction of the visit that it is written for. */
@ApplicationScoped
public class Stationery {

    /** One piece as the template has it; empty strings for what it has not. */
    public record Line(String words, String code, String way, String url) {}

    /** templates/mail/letter-paper.html */
    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPaper(Visit visit, String shop, String subject, List<Line> lines, String help) implements TemplateInstance {}

    private final WebConfig config;

    Stationery(WebConfig config) {
        this.config = config;
    }

    /** The letter in full: what the draft says, and whose it is. */
    public Letter write(Draft draft, Visit visit) {
        var help = config.origin() + visit.url("/help");
        var paper = new LetterPaper(visit, config.shop(), draft.subject(), draft.pieces().stream().map(Stationery::line).toList(), help);
        return new Letter(draft.subject(), text(draft, visit, help), Pages.rendered(paper, visit), visit.locale());
    }

    private String text(Draft draft, Visit visit, String help) {
        var text = new StringBuilder();
        for (var piece : draft.pieces()) {
            text.append(plain(piece)).append("\n\n");
        }
        // RFC 3676: what follows is who writes.
        return text.append("-- \n").append(config.shop()).append('\n').append(visit.text("mail.automatic")).append('\n').append(help).append('\n').toString();
    }

    private static String plain(Piece piece) {
        if (piece instanceof Piece.Way way) {
            return way.text() + "\n" + way.url();
        }
        return piece instanceof Piece.Code code ? code.text() : ((Piece.Words) piece).text();
    }

    private static Line line(Piece piece) {
        if (piece instanceof Piece.Way way) {
            return new Line("", "", way.text(), way.url());
        }
        return piece instanceof Piece.Code code ? new Line("", code.text(), "", "") : new Line(((Piece.Words) piece).text(), "", "", "");
    }
}
