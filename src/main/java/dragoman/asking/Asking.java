package dragoman.asking;

import dragoman.asking.AskingRows.Waiting;
import dragoman.comments.Comments.Added;
import dragoman.comments.Peers;
import dragoman.i18n.Digest;
import dragoman.identity.Subject;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.market.Markets;
import dragoman.mentions.Mention;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.staff.Signed;
import dragoman.units.TextFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom comments on texts name, and what waits for whom. */
@ApplicationScoped
class Asking {

    /** The letter to somebody who was named; its argument is the account of who wrote the comment. */
    static final String LETTER = "text-mentioned";
    static final String BY = "by";
    static final String SUBJECT = "comment";

    /** Rows of a page. */
    static final int PAGE = 50;

    private final AskingRows rows;
    private final Peers peers;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Markets markets;

    Asking(AskingRows rows, Peers peers, Accounts accounts, Outbox outbox, Markets markets) {
        this.rows = rows;
        this.peers = peers;
        this.accounts = accounts;
        this.outbox = outbox;
        this.markets = markets;
    }

    /** Who writes about a text has seen what was asked about it; whom a comment names, it waits for. */
    void hear(@Observes Added added) {
        rows.seen(added.account(), added.unit());
        // Without an @ nobody is named, and nobody need be asked for.
        if (added.text().indexOf('@') >= 0) {
            var others = peers.of(added.locale());
            others.remove(added.account());
            Mention.in(Digest.nfc(added.text()), others).stream().map(Mention::account).distinct().forEach(account -> {
                rows.add(added.comment(), account);
                accounts.find(account).ifPresent(one -> write(one, added));
            });
        }
    }

    private void write(Account to, Added added) {
        if (to.login().contains("@")) {
            var language = to.language().flatMap(markets::language).orElse(TextFolder.SOURCE);
            outbox.want(new MailWanted(LETTER, to.login(), markets.backup().key(), language, new Subject(SUBJECT, added.comment()).ref(), Map.of(BY, Long.toString(added.account()))));
        }
    }

    /** A part of what waits for somebody, the newest first. @param next what the next part comes before */
    record Part(List<Waiting> rows, Optional<Long> next) {}

    /** What waits for whoever this is, as far as it may still be seen. */
    Part waiting(Signed signed, long before) {
        var found = rows.waiting(signed.account(), before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Part(shown.stream().filter(one -> peers.sees(signed, one.locale())).toList(),
                found.size() > shown.size() ? Optional.of(shown.get(shown.size() - 1).comment()) : Optional.empty());
    }

    /** A comment waits for somebody no more. */
    @Transactional
    void seen(long comment, long account) {
        rows.seen(account, comment);
    }
}
