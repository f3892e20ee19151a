package dragoman.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.audit.Audit;
import dragoman.inbox.Mails;
import dragoman.sql.Statements;
import dragoman.tickets.Conversation;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana wants to know what is kept of her, and then that it be forgotten. */
@QuarkusTest
@Tag("database")
class BuyerCommandTest {

    private static final String ANAS = "Onde está a minha encomenda? Moro na Rua da Aurora.";

    @Inject
    BuyerCommand buyer;

    @Inject
    Conversation cast;

    @Inject
    Tickets tickets;

    @Inject
    Audit audit;

    @Inject
    Mails mails;

    @Inject
    Statements statements;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void whatIsKeptIsCountedThenToldInFull() {
        var ticket = cast.begins(cast.ana(ANAS));
        assertThat(run(ticket.email().orElseThrow())).contains("threads\t1").contains("letters\t1");
        assertThat(run(ticket.email().orElseThrow(), "export")).contains(ANAS).contains("\"number\" : \"" + ticket.number() + "\"");
    }

    @Test
    void whatIsForgottenIsNowhereAndTheAuditSaysThatItWasDoneAndNotOfWhom() {
        var ticket = cast.begins(cast.ana(ANAS));
        var other = cast.begins(cast.ana("Outra pessoa."));
        assertThat(run(ticket.email().orElseThrow(), "erase")).contains("threads\t1");
        assertThat(tickets.find(ticket.id())).isEmpty();
        assertThat(run(ticket.email().orElseThrow())).contains("threads\t0").contains("letters\t0");
        assertThat(tickets.find(other.id())).as("who did not ask").map(Ticket::id).contains(other.id());
        assertThat(audit.all(Audit.NEWEST, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("buyer.erased");
            assertThat(entry.toString()).doesNotContain(ticket.email().orElseThrow()).doesNotContain("@");
        });
    }

    @Test
    void mailThatCameIsToldAsItCameAndForgottenWithAllThatCameForHerThread() {
        var ticket = cast.begins(cast.ana(ANAS));
        var email = ticket.email().orElseThrow();
        long hers = arrives(email.toUpperCase(Locale.ROOT), "Segue a foto da minha encomenda.", "");
        long sisters = arrives("irma@correio.example", "Sou a irmã da Ana.", ticket.subject().ref());
        long others = arrives("bruno@correio.example", "Outra pessoa.", "");
        assertThat(run(email)).contains("mail\t1");
        var told = run(email, "export");
        assertThat(told).contains("Segue a foto da minha encomenda.", "\"subject\" : \"Foto\"", "\"desk\" : \"madrid\"").doesNotContain("irmã", "Outra pessoa.");
        assertThat(told).contains(Base64.getEncoder().encodeToString(raw(email.toUpperCase(Locale.ROOT), "Segue a foto da minha encomenda.")).substring(0, 60));
        assertThat(run(email, "erase")).contains("mail\t1");
        assertThat(mails.raw(hers)).isEmpty();
        assertThat(mails.raw(sisters)).as("it was about her").isEmpty();
        assertThat(mails.raw(others)).isPresent();
        assertThat(run(email)).contains("mail\t0");
        assertThat(audit.all(Audit.NEWEST, 1)).singleElement().satisfies(entry -> assertThat(entry.toString()).contains("mail").doesNotContain("@"));
    }

    private long arrives(String sender, String text, String about) {
        var key = UUID.randomUUID();
        var hash = ByteBuffer.allocate(32).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits()).array();
        var raw = raw(sender, text);
        var now = Clock.systemUTC().instant();
        return statements.insert("""
                insert into mail_received (desk, message_key, message_id, source, raw, size, state, reason, sender, about, received_at, due_at, tries, settled_at)
                values ('madrid', ?, '', 'API', ?, ?, 'TAKEN', '', ?, ?, ?, ?, 1, ?)""", hash, raw, raw.length, sender.toLowerCase(Locale.ROOT), about, now, now, now);
    }

    private static byte[] raw(String sender, String text) {
        return ("From: " + sender + "\r\nTo: madrid@shop.example\r\nSubject: Foto\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n").getBytes(UTF_8);
    }

    @Test
    void withoutAnAddressNothingIsDone() {
        assertThat(buyer.run(List.of("ana"), new PrintStream(out), new PrintStream(out))).isEqualTo(Command.MISUSED);
    }

    private String run(String... args) {
        out.reset();
        assertThat(buyer.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8))).isZero();
        return out.toString(UTF_8);
    }
}
