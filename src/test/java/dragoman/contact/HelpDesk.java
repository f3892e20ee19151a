package dragoman.contact;

import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Refs;
import dragoman.staff.Accounts;
import dragoman.staff.NewAccount;
import dragoman.staff.Signed;
import dragoman.tickets.Agents;
import dragoman.tickets.Answer;
import dragoman.tickets.Answer.Translation;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.State;
import dragoman.tickets.Tickets;
import dragoman.translation.Provenance;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For tests: Lucía Fernández in Madrid, who answers in Spanish. */
@Singleton
public class HelpDesk {

    static final LocaleId SPANISH = LocaleId.of("es");

    private static final Provenance MACHINE = new Provenance(Optional.of("apertium"), "3.8", "g1", Optional.empty(), 0);

    private final Agents agents;
    private final Tickets tickets;
    private final Accounts accounts;
    private final Refs refs;
    private final Doorkeeper tables;

    HelpDesk(Agents agents, Tickets tickets, Accounts accounts, Refs refs, Doorkeeper tables) {
        this.agents = agents;
        this.tickets = tickets;
        this.accounts = accounts;
        this.refs = refs;
        this.tables = tables;
    }

    /** Lucía at work. */
    Signed lucia() {
        var account = NewAccount.of("lucia-" + UUID.randomUUID() + "@shop.example", "Lucía Fernández");
        return new Signed(accounts.add(account, Optional.empty(), List.of(), "system"), account.login(), account.name(), Optional.of(SPANISH), Optional.of("madrid"), List.of());
    }

    /** The thread at an address. */
    Ticket thread(String path) {
        return tickets.find(refs.read(Ticket.SUBJECT, path.substring(path.lastIndexOf('/') + 1)).orElseThrow().id()).orElseThrow();
    }

    String ref(Ticket ticket) {
        return refs.of(ticket.subject());
    }

    /** Answers with a translation by machine, as it came. */
    void answers(String path, String text, String translated, State then) {
        answer(path, text, Optional.of(new Translation(translated, Optional.of(MACHINE), false)), then);
    }

    /** The same with a translation that she has mended. */
    void answersChecked(String path, String text, String translated) {
        answer(path, text, Optional.of(new Translation(translated, Optional.of(MACHINE), true)), State.OPEN);
    }

    /** The same with a translation of her own. */
    void answersHerself(String path, String text, String translated) {
        answer(path, text, Optional.of(new Translation(translated, Optional.empty(), true)), State.OPEN);
    }

    /** Answers where no engine has the pair. */
    void answersUntranslated(String path, String text) {
        answer(path, text, Optional.empty(), State.OPEN);
    }

    void notes(String path, String text) {
        agents.note(thread(path).id(), text, SPANISH, lucia());
    }

    void settles(String path) {
        agents.stand(thread(path).id(), State.SOLVED, lucia());
    }

    /** Answers with a translation that stands so, and that nobody touches meanwhile: an engine or the memory would make it ready. */
    void answersWith(String path, String text, MessageTextState state, String translated) {
        QuarkusTransaction.requiringNew().run(() -> {
            answers(path, text, translated, State.OPEN);
            tables.run("""
                    update message_text set state = ?, due_at = '2099-01-01' where message_id =
                        (select max(id) from message where ticket_id = ? and author = 'STAFF')""", state.name(), thread(path).id());
        });
    }

    /** Asks for something and says when she writes again. */
    void promises(String path, String text, String translated, Instant when) {
        answer(path, text, Optional.of(new Translation(translated, Optional.empty(), true)), State.ASKED, Optional.of(when));
    }

    /** Translates by hand what she or somebody else has answered. */
    void translates(String path, int n, String translated) {
        var ticket = thread(path);
        var message = tickets.message(ticket, n).orElseThrow();
        agents.translate(message.id(), ticket.language(), translated, message.in(ticket.language()), List.of(), lucia());
    }

    /** As rows have it. */
    enum MessageTextState { WANTED, PENDING, REVIEW, FAILED }

    private void answer(String path, String text, Optional<Translation> translation, State then) {
        answer(path, text, translation, then, Optional.empty());
    }

    private void answer(String path, String text, Optional<Translation> translation, State then, Optional<Instant> promised) {
        var ticket = thread(path);
        agents.answer(ticket.id(), ticket.version(), new Answer(text, SPANISH, translation, then, promised), lucia()).orElseThrow();
    }
}
