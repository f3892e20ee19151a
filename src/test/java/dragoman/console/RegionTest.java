package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.files.Attachments;
import dragoman.files.Sent;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.staff.RouteTable;
import dragoman.staff.RouteTable.Route;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route that names a thread, asked by every role of another region: what is there and what is not are told apart by nobody. */
@QuarkusTest
@Tag("database")
class RegionTest {

    private static final String UNKNOWN = "99999999999";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    @Inject
    Attachments attachments;

    private long ana;
    private long photo;

    @BeforeEach
    void anaHasWritten() {
        tables.forgetsWhoAsked();
        ana = letters.ana("Onde está o meu pacote?");
        letters.isTranslated(ana, 1, "es", "REVIEW", "¿Dónde está mi paquete?", "LOST");
        var message = "message:" + tables.ask("select id from message where ticket_id = ? and n = 1", ana);
        // The first bytes of any PNG (RFC 2083, 3.1), which is all that is looked at.
        var fit = attachments.sort(List.of(Sent.of("abajur.png", new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82}))).fit().get(0);
        photo = QuarkusTransaction.requiringNew().call(() -> attachments.keep(message, fit));
    }

    private static List<Route> routes() {
        return RouteTable.ofStaff().stream().filter(route -> route.path().contains("{") && !route.path().contains("test-")).toList();
    }

    @Test
    void thereAreRoutesToWalk() {
        assertThat(routes()).extracting(Route::path).contains("/console/tickets/{id}", "/console/tickets/{id}/answers", "/console/tickets/{id}/preview",
                "/console/tickets/{id}/desk", "/console/tickets/{id}/messages/{n}/translation", "/console/news/{about}", "/workbench/messages/{id}",
                "/console/tickets/{id}/mentions/removal", "/console/orders/{order}");
        assertThat(routes()).hasSizeGreaterThan(20);
    }

    @Test
    void whoIsOfAnotherRegionFindsNothingByAnyRoute() {
        var strangers = List.of(office.layla().signsIn(), office.hires("marek", "agent:pl:*", "lead:pl:*").signsIn(), office.hires("nobody", "agent:sa:ar").signsIn(),
                office.hiresAt("tokyo", "ja", "Misaki", "agent:jp:*", "lead:jp:*").signsIn(), office.ingrid().signsIn(), office.zofia().signsIn());
        for (var route : routes()) {
            for (var stranger : strangers) {
                var there = asks(stranger, route, Long.toString(ana));
                var nowhere = asks(stranger, route, UNKNOWN);
                assertThat(there.status()).as(stranger.login() + " " + route).isEqualTo(404);
                // As a word of its own: a small number stands in names of files as well.
                assertThat(there.body().replaceAll("\\b" + ana + "\\b", UNKNOWN)).as(stranger.login() + " " + route).isEqualTo(nowhere.body());
            }
        }
        assertThat(letters.ticket(ana).version()).isEqualTo(1);
    }

    @Test
    void whoIsOfTheRegionFindsIt() {
        var lucia = office.lucia().signsIn();
        for (var route : routes()) {
            if (route.path().startsWith("/console/tickets/{id}") && route.method().equals("GET")) {
                assertThat(asks(lucia, route, Long.toString(ana)).status()).as(route.toString()).isEqualTo(200);
            }
        }
    }

    @Test
    void noParameterOfAListLeadsToAnotherRegion() {
        var layla = office.layla().signsIn();
        for (var query : List.of("", "?market=br", "?language=pt", "?market=br&language=pt", "?owner=desk", "?after=0.0.0", "?state=OPEN&market=BR", "?market=*")) {
            assertThat(layla.opens("/console" + query).body()).as(query).doesNotContain("data-row=\"" + ana + "\"");
        }
        assertThat(layla.opens("/console/search?q=" + ana).body()).doesNotContain("data-row=\"" + ana + "\"");
        assertThat(layla.opens("/console/readers?market=br").body()).isEqualTo(layla.opens("/console/readers?market=xx").body());
        long own = letters.yusuf("مرحبا");
        assertThat(layla.posts("/console/tickets/" + own + "/merge", "into", Long.toString(ana)).header("Location"))
                .isEqualTo(layla.posts("/console/tickets/" + own + "/merge", "into", UNKNOWN).header("Location"));
        assertThat(layla.opens("/console/tickets/" + own + "?from=%2Fconsole%3Fmarket%3Dbr").body()).as("beside a thread of hers").doesNotContain("/console/tickets/" + ana);
        assertThat(layla.opens("/console?owner=mentions").body()).doesNotContain("data-row=\"" + ana + "\"");
        assertThat(layla.posts("/console/several", "act", "tag", "tag", "x", "id", Long.toString(ana)).body()).isEqualTo(layla.posts("/console/several", "act", "tag", "tag", "x", "id", UNKNOWN).body());
    }

    private Wire.Answer asks(Colleague colleague, Route route, String id) {
        var address = route.path().replaceAll("\\{(id|about)[^}]*}", id).replaceAll("\\{n[^}]*}", "1").replaceAll("\\{file[^}]*}", Long.toString(photo)).replaceAll("\\{[^}]*}", "x");
        return route.method().equals("GET") ? colleague.opens(address)
                : colleague.posts(address, "text", "Hola", "language", "es", "to", "me", "desk", "tokyo", "state", "SOLVED", "kind", "OTHER", "tag", "x", "into", "1", "n", "1",
                        "number", "1", "version", "1", "typing", "1", "shop", "demo");
    }
}
