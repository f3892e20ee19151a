package dragoman.mentions;

import dragoman.handling.Colleagues;
import dragoman.i18n.Digest;
import dragoman.mail.MailWanted;
import dragoman.mail.Outbox;
import dragoman.mentions.MentionRows.Row;
import dragoman.mentions.MentionRows.Waiting;
import dragoman.reach.Finds;
import dragoman.reach.Queue;
import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Standing;
import dragoman.reach.Queues;
import dragoman.reach.Reach;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.tickets.Message;
import dragoman.tickets.StaffSaid;
import dragoman.tickets.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom notes name, and what waits for whom. */
@ApplicationScoped
public class Mentions {

    /** The letter to somebody who was named. Its arguments are the note's id and the account of who wrote it. */
    static final String LETTER = "thread-mentioned";
    static final String MESSAGE = "message";
    static final String BY = "by";

    private final MentionRows rows;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Finds finds;
    private final Queues queues;

    Mentions(MentionRows rows, Colleagues colleagues, Accounts accounts, Outbox outbox, Finds finds, Queues queues) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.outbox = outbox;
        this.finds = finds;
        this.queues = queues;
    }

    /** Who writes in a thread has seen it; whom a note names, it waits for. In the transaction that keeps what was said. */
    void hear(@Observes StaffSaid said) {
        rows.seen(said.by().account(), said.ticket().id());
        // Without an @ nobody is named, and nobody need be asked for.
        if (said.note() && said.text().indexOf('@') >= 0) {
            var others = new HashMap<>(colleagues.of(said.ticket()));
            others.remove(said.by().account());
            var named = Mention.in(Digest.nfc(said.text()), others);
            named.forEach(one -> rows.add(said.message(), one));
            named.stream().map(Mention::account).distinct().forEach(account -> accounts.find(account).ifPresent(one -> write(one, said)));
        }
    }

    /** Who is named in the notes among these, and which of them wait for an account; one statement, and none where there is no note. */
    public Named of(List<Message> messages, long account) {
        var found = rows.of(messages.stream().filter(Message::note).filter(message -> message.line().isEmpty()).map(Message::id).toList());
        return new Named(found.stream().collect(Collectors.groupingBy(Row::message, Collectors.mapping(Row::mention, Collectors.toList()))),
                found.stream().filter(row -> row.waiting() && row.mention().account() == account).map(Row::message).collect(Collectors.toSet()));
    }

    /** Threads that wait for whoever this is, as far as they may still be seen, those that were written in last first. */
    public Queue.Page page(Reach reach, Optional<After> after) {
        var found = rows.waiting(reach.signed().account(), after.map(After::id).orElse(Long.MAX_VALUE), Queue.PAGE + 1);
        var shown = found.subList(0, Math.min(Queue.PAGE, found.size()));
        Map<Long, Ticket> seen = finds.of(shown.stream().map(Waiting::ticket).toList(), reach).stream().collect(Collectors.toMap(Ticket::id, Function.identity()));
        var entries = queues.entries(shown.stream().map(one -> seen.get(one.ticket())).filter(Objects::nonNull).toList());
        return new Queue.Page(entries, found.size() > shown.size() ? Optional.of(new After(Standing.OTHER, Instant.EPOCH, shown.get(shown.size() - 1).newest())) : Optional.empty());
    }

    /** A thread waits for somebody no more. */
    @Transactional
    public void seen(long ticket, long account) {
        rows.seen(account, ticket);
    }

    private void write(Account to, StaffSaid said) {
        if (to.login().contains("@")) {
            outbox.want(new MailWanted(LETTER, to.login(), said.ticket().market(), said.ticket().language(), said.ticket().subject().ref(),
                    Map.of(MESSAGE, Long.toString(said.message()), BY, Long.toString(said.by().account()))));
        }
    }
}
