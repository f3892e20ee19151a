package dragoman.asking;

import dragoman.asking.AskingRows.Waiting;
import dragoman.drafts.Reach;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Subject;
import dragoman.mail.Draft;
import dragoman.mail.Draft.Piece;
import dragoman.mail.Letter;
import dragoman.mail.LetterVisits;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.mail.Stationery;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.queue.Queue;
import dragoman.roster.Addresses;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.staff.Signed;
import dragoman.texts.Editions;
import dragoman.units.UnitName;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter to somebody whom a comment names, in that person's language. Mail lies about: of what was said it has no word. */
@ApplicationScoped
class AskingLetters implements Letters {

    private final AskingRows rows;
    private final Accounts accounts;
    private final Reach reach;
    private final Queue queue;
    private final Editions editions;
    private final Markets markets;
    private final LetterVisits visits;
    private final Stationery stationery;
    private final WebConfig web;

    AskingLetters(AskingRows rows, Accounts accounts, Reach reach, Queue queue, Editions editions, Markets markets, LetterVisits visits, Stationery stationery, WebConfig web) {
        this.rows = rows;
        this.accounts = accounts;
        this.reach = reach;
        this.queue = queue;
        this.editions = editions;
        this.markets = markets;
        this.visits = visits;
        this.stationery = stationery;
        this.web = web;
    }

    @Override
    public String kind() {
        return Asking.LETTER;
    }

    /** Nothing where it was seen meanwhile, or its reader may not see the text any more. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        var comment = Subject.parse(wanted.about()).filter(about -> about.kind().equals(Asking.SUBJECT)).map(Subject::id);
        return accounts.find(wanted.to()).flatMap(account -> comment.flatMap(id -> rows.waiting(account.id(), id))
                .flatMap(waiting -> place(account, waiting).map(place -> letter(account, new Target(waiting.unit(), place), wanted))));
    }

    /** Where the text is for this reader: a comment on a source stands beside every translation. */
    private Optional<LocaleId> place(Account account, Waiting waiting) {
        var signed = accounts.whoWrites().stream().filter(one -> one.account() == account.id()).findFirst();
        return signed.flatMap(one -> waiting.locale().filter(locale -> reach.maySee(one, locale)).or(() -> waiting.locale().isPresent() ? Optional.empty() : first(one)));
    }

    private Optional<LocaleId> first(Signed signed) {
        return queue.locales(editions.current()).stream().filter(locale -> reach.maySee(signed, locale)).findFirst();
    }

    private Letter letter(Account account, Target text, MailWanted wanted) {
        var visit = visits.of(wanted.language(), desk(account));
        long by = Long.parseLong(wanted.arguments().get(Asking.BY));
        var said = visit.text("workbench.mention.letter", Map.of("name", accounts.names(List.of(by)).getOrDefault(by, ""), "key", UnitName.key(text.unit())));
        var way = new Piece.Way(visit.text("workbench.mention.open", Map.of("key", UnitName.key(text.unit()))), web.origin() + Addresses.text(text) + "#comments");
        return stationery.write(new Draft(said, List.of(new Piece.Words(said), way)), visit);
    }

    private Desk desk(Account account) {
        return account.desk().flatMap(markets::findDesk).orElseGet(() -> markets.desk(markets.backup()));
    }
}
