package dragoman.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.market.Markets;
import dragoman.reach.Finds;
import dragoman.reach.Reach;
import dragoman.sql.Statements;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.tickets.Buyers;
import dragoman.tickets.Conversation;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lucía looks for a thread of which she remembers a word. */
@QuarkusTest
@Tag("database")
class ArchiveTest {

    @Inject
    Archive archive;

    @Inject
    Conversation cast;

    @Inject
    Buyers buyers;

    @Inject
    Moves moves;

    @Inject
    Markets markets;

    @Inject
    Statements statements;

    @Inject
    Finds finds;

    @ParameterizedTest
    @CsvSource({
        "A lâmpada Coruscante chegou quebrada., coruscante LAMPADA",
        "ランプシェードが届きましたが、割れていました。, ランプシェード 割れ",
        "โคมไฟกระดาษที่สั่งไว้ยังไม่มาส่งเลย, โคมไฟกระดาษ",
        "紙燈籠收到時已經破了, 紙燈籠",
        "وصل المصباح الفلكلوري مكسورًا, الفلكلوري",
        "A minha encomenda número XK-77812 desapareceu, xk-77812",
    })
    void wordsAreFoundInAnyScript(String said, String asked) {
        var ticket = cast.begins(cast.ana(said));
        all();
        assertThat(archive.find(asked, lucias(), Optional.empty(), 50)).extracting(Ticket::id).contains(ticket.id());
        assertThat(archive.find(asked + " quimera", lucias(), Optional.empty(), 50)).extracting(Ticket::id).doesNotContain(ticket.id());
    }

    // Who looks for a lamp means it in every case that Polish has.
    @ParameterizedTest
    @CsvSource({
        "pl, Zamówiłam lampę z rdestowca i nie doszła., rdestowiec lampa",
        "de, Die Lampenschirme aus Kastanienholz sind zerbrochen., lampenschirm zerbrochen",
        "ar, وصلت المصابيح مكسورة من الصندوق القرمزي, صندوق قرمزي",
    })
    void wordsAreFoundInTheirOtherEndings(String language, String said, String asked) {
        var market = Map.of("pl", "pl", "de", "de", "ar", "sa").get(language);
        var ticket = cast.begins(cast.asked(market, language, "UTC", "zofia-" + UUID.randomUUID() + "@example.com", said));
        all();
        var everybody = Reach.of(new Signed(1, "l", "L", Optional.empty(), Optional.empty(), List.of(new Grant(Role.AGENT, "*", "*"))), markets);
        assertThat(archive.find(asked, everybody, Optional.empty(), 50)).extracting(Ticket::id).contains(ticket.id());
        assertThat(archive.find(asked + " quimera", everybody, Optional.empty(), 50)).extracting(Ticket::id).doesNotContain(ticket.id());
    }

    @Test
    void nobodyFindsWhatTheyMayNotSeeAndADeskFindsWhatWasHandedToIt() {
        var ticket = cast.begins(cast.yusuf("أريد السجادة الزبرجدية التي رأيتها في المتجر"));
        all();
        assertThat(archive.find("الزبرجدية", lucias(), Optional.empty(), 50)).isEmpty();
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        assertThat(archive.find("الزبرجدية", lucias(), Optional.empty(), 50)).extracting(Ticket::id).containsExactly(ticket.id());
        assertThat(archive.find("الزبرجدية", lucias(), Optional.of(Ticket.State.SOLVED), 50)).isEmpty();
    }

    @Test
    void aNodeThatBeginsAnewReadsAllOfIt(@TempDir Path empty) {
        var ticket = cast.begins(cast.ana("Procuro o abajur Heliotrópio."));
        var config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ArchiveConfig.class).withDefaultValue("dragoman.archive.folder", empty.toString())
                .withDefaultValue("dragoman.archive.batch", "7").build().getConfigMapping(ArchiveConfig.class);
        var other = new Archive(statements, finds, markets, config, Clock.systemUTC());
        all(other);
        assertThat(other.find("heliotropio", lucias(), Optional.empty(), 50)).extracting(Ticket::id).contains(ticket.id());
        other.close(new ShutdownEvent());
    }

    @Test
    void whatIsGoneIsNotFound() {
        var ticket = cast.begins(cast.ana("Procuro o abajur Obsidiana."));
        all();
        statements.update("insert into ticket_gone (ticket_id, gone_at) values (?, ?)", ticket.id(), Clock.systemUTC().instant());
        all();
        assertThat(archive.find("obsidiana", lucias(), Optional.empty(), 50)).isEmpty();
    }

    private void all() {
        all(archive);
    }

    private static void all(Archive archive) {
        boolean more = true;
        while (more) {
            more = archive.read();
        }
    }

    private Reach lucias() {
        return Reach.of(Conversation.lucia(), markets);
    }
}
