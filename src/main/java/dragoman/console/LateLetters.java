package dragoman.console;

import dragoman.chasing.ChaseJob;
import dragoman.i18n.Words;
import dragoman.mail.Draft;
import dragoman.mail.Letter;
import dragoman.mail.LetterVisits;
import dragoman.mail.Letters;
import dragoman.mail.MailWanted;
import dragoman.mail.Stationery;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The letter that tells a lead what is late at a desk, as it stands when it is written: on the desk's clock, in the lead's language. */
@ApplicationScoped
class LateLetters implements Letters {

    private static final String DESK = "desk:";

    private final LateList lists;
    private final Markets markets;
    private final Accounts accounts;
    private final LetterVisits visits;
    private final Stationery stationery;

    LateLetters(LateList lists, Markets markets, Accounts accounts, LetterVisits visits, Stationery stationery) {
        this.lists = lists;
        this.markets = markets;
        this.accounts = accounts;
        this.visits = visits;
        this.stationery = stationery;
    }

    @Override
    public String kind() {
        return ChaseJob.LATE;
    }

    /** Nothing where all of it was done meanwhile, or its reader does not lead there any more. */
    @Override
    public Optional<Letter> write(MailWanted wanted) {
        return desk(wanted).flatMap(desk -> lead(wanted, desk).flatMap(lead -> {
            var visit = visits.of(lead.language().flatMap(markets::language).orElse(wanted.language()), desk);
            return lists.of(desk, visit).map(pieces -> stationery.write(new Draft(subject(desk, visit), pieces), visit));
        }));
    }

    private Optional<Desk> desk(MailWanted wanted) {
        return markets.desks().stream().filter(desk -> wanted.about().equals(DESK + desk.key())).findFirst();
    }

    private Optional<Account> lead(MailWanted wanted, Desk desk) {
        return accounts.find(wanted.to()).filter(account -> !account.disabled() && account.leads(desk));
    }

    private static String subject(Desk desk, Visit visit) {
        return visit.text("console.late.subject", Map.of("city", Words.of(visit.locale()).city(desk.zone())));
    }
}
