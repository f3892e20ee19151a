package dragoman.mail;

import dragoman.i18n.LocaleId;
import dragoman.identity.Subject;
import dragoman.mail.Letter.About;
import dragoman.mail.Letter.Origin;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.web.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Letters of tests about a thread, which say what their arguments say; their writer is named by an argument too. */
@ApplicationScoped
public class AnswerLetters implements Letters {

    /** For other rooms' tests to want one. */
    public static final String KIND = "test-answer";
    /** Where answers go. */
    public static final String DESK = "madrid@shop.example";

    private final Stationery stationery;
    private final Visits visits;
    private final Markets markets;
    private final Editions editions;

    AnswerLetters(Stationery stationery, Visits visits, Markets markets, Editions editions) {
        this.stationery = stationery;
        this.visits = visits;
        this.markets = markets;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var visit = visits.in(markets.find(wanted.market()).orElseThrow(), LocaleId.of(wanted.language().id()), editions.current());
        var draft = new Draft("A respeito da luminária", List.of(new Draft.Piece.Words(wanted.arguments().get("words"))));
        var about = new About(Subject.parse(wanted.about()).orElseThrow(), DESK);
        return Optional.of(stationery.write(draft, visit, Origin.valueOf(wanted.arguments().get("origin")), about));
    }
}
