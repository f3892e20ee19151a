package dragoman.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.market.Markets;
import dragoman.reach.Queue.After;
import dragoman.reach.Queue.Standing;
import dragoman.reach.Reach;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.units.I18nReading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which list Lucía looks at, by what an address says of it; she has Spain and Brazil. */
class QueueChoiceTest {

    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();
    private static final Reach LUCIA = Reach.of(new Signed(17, "lucia", "Lucía", Optional.empty(), Optional.of("madrid"),
            List.of(new Grant(Role.AGENT, "es", "*"), new Grant(Role.AGENT, "br", "*"))), MARKETS);

    @Test
    void anAddressThatIsReadIsTheSameAddress() {
        for (var address : List.of("/console", "/console?market=br", "/console?state=SOLVED&market=es&language=pt&owner=mine&urgent=1", "/console?owner=mentions", "/console?owner=desk")) {
            assertThat(read(address).map(QueueChoice::url)).contains(address);
        }
    }

    @Test
    void whatCannotBeMeantOrIsOutOfReachIsAsIfItWereNotSaid() {
        assertThat(read("/console?market=sa&state=MERGED&owner=everybody&x=1").map(QueueChoice::url)).contains("/console");
        assertThat(read("/console?market=br&market=sa").map(QueueChoice::url)).contains("/console?market=br");
        assertThat(read("/console?market=%&&=&state").map(QueueChoice::url)).contains("/console");
        for (var other : List.of("", "/", "/console/search?q=1", "//console?x", "https://example.com/console", "/consoles", "/console#x", " /console")) {
            assertThat(read(other)).as(other).isEmpty();
        }
    }

    @Test
    void theListOfMentionsIsWholeAndWhoChoosesSomethingElseLeavesIt() {
        var mentions = read("/console?owner=mentions&market=br&urgent=1&state=SOLVED").orElseThrow();
        assertThat(mentions.isMentions()).isTrue();
        assertThat(mentions.url()).isEqualTo("/console?owner=mentions");
        assertThat(mentions.at("br").url()).isEqualTo("/console?market=br");
        assertThat(mentions.onlyUrgent(true).url()).isEqualTo("/console?urgent=1");
        assertThat(mentions.of(QueueChoice.MINE).url()).isEqualTo("/console?owner=mine");
        assertThat(read("/console?market=br&urgent=1").orElseThrow().of(QueueChoice.MENTIONS).url()).isEqualTo("/console?owner=mentions");
    }

    @Test
    void thePlaceInAListIsReadAsItWasWritten() {
        var choice = read("/console").orElseThrow();
        for (var standing : Standing.values()) {
            var place = new After(standing, Instant.ofEpochMilli(1_700_000_000_000L), 17);
            assertThat(QueueChoice.place(choice.url(Optional.of(place)).replaceFirst(".*after=", ""))).as("%s", standing).contains(place);
        }
        assertThat(QueueChoice.place("3.1.1")).isEmpty();
    }

    private static Optional<QueueChoice> read(String address) {
        return ListAddress.read(address).map((Map<String, String> said) -> QueueChoice.read(said, LUCIA, MARKETS));
    }
}
