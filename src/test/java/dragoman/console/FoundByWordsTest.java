package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.archive.Archive;
import dragoman.cast.Patience;
import dragoman.identity.Doorkeeper;
import dragoman.market.Markets;
import dragoman.reach.Reach;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Conversation;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía remembers a word of what somebody said. */
@QuarkusTest
@Tag("database")
class FoundByWordsTest {

    private static final String BY_WORDS = "Por palabras de los mensajes";
    private static final String EXACTLY = "Por número, dirección, pedido o etiqueta";

    @Inject
    Conversation cast;

    @Inject
    Office office;

    @Inject
    Moves moves;

    @Inject
    Archive archive;

    @Inject
    Markets markets;

    @Inject
    Doorkeeper tables;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void aWordFindsTheThreadAndThePageSaysThatItWasAWord() {
        var ticket = cast.begins(cast.ana("A lâmpada Lazulita chegou quebrada."));
        var page = eventually("lazulita LAMPADA", ticket);
        assertThat(page).contains(BY_WORDS).doesNotContain(EXACTLY);
    }

    @Test
    void whatIsFoundExactlyStandsFirstAndOnce() {
        var ticket = cast.begins(cast.ana("Procuro o abajur Malaquita."));
        eventually("malaquita", ticket);
        var lucia = lucia();
        lucia.posts("/console/tickets/" + ticket.id() + "/tags", "tag", "malaquita");
        var other = cast.begins(cast.ana("Também quero a malaquita!"));
        var page = eventually("malaquita", other);
        assertThat(page.indexOf(EXACTLY)).isPositive().isLessThan(page.indexOf(row(ticket)));
        assertThat(page.indexOf(row(ticket))).isLessThan(page.indexOf(BY_WORDS));
        assertThat(page.indexOf(BY_WORDS)).isLessThan(page.indexOf(row(other)));
        assertThat(page.split(row(ticket), -1)).hasSize(2);
    }

    @Test
    void wordsAndTagsShowTheSamePeopleTheSameThreadsP14() {
        var ticket = cast.begins(cast.yusuf("أريد السجادة اللازوردية التي رأيتها في المتجر"));
        var layla = office.layla().signsIn();
        layla.posts("/console/tickets/" + ticket.id() + "/tags", "tag", "sazhada");
        isRead("اللازوردية", ticket, Reach.of(Conversation.layla(), markets));
        var lucia = lucia();
        for (var asked : new String[] {"اللازوردية", "sazhada", ticket.number()}) {
            assertThat(lucia.opens(search(asked)).body()).as(asked).doesNotContain(row(ticket)).contains("class=\"none\"");
            assertThat(layla.opens(search(asked)).body()).as(asked).contains(row(ticket));
        }
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        for (var asked : new String[] {"اللازوردية", "sazhada", ticket.number()}) {
            assertThat(lucia.opens(search(asked)).body()).as(asked).contains(row(ticket));
        }
    }

    @Test
    void nothingThatIsTypedBreaksThePage() {
        var lucia = lucia();
        for (var asked : new String[] {"*", "\"", "a AND (", "💡", "\\", "\u2068#1001\u2069", "x".repeat(320), "x".repeat(321), "-", ":"}) {
            assertThat(lucia.opens(search(asked)).status()).as(asked).isEqualTo(200);
        }
    }

    private String eventually(String asked, Ticket ticket) {
        isRead(asked, ticket, Reach.of(Conversation.lucia(), markets));
        var page = lucia().opens(search(asked)).body();
        assertThat(page).contains(row(ticket));
        return page;
    }

    private Colleague lucia() {
        return office.hiresAt("madrid", "es", "Lucía Fernández", "agent:br:*", "agent:es:*").signsIn();
    }

    // A job of this node reads what was said, every other second.
    private void isRead(String asked, Ticket ticket, Reach reach) {
        Patience.until(asked + " can be found", () -> archive.find(asked, reach, Optional.empty(), 50).stream().anyMatch(found -> found.id() == ticket.id()));
    }

    private static String row(Ticket ticket) {
        return "data-row=\"" + ticket.id() + "\"";
    }

    private static String search(String asked) {
        return "/console/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
