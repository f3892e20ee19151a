package dragoman.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.ShopFloor;
import dragoman.identity.Doorkeeper;
import dragoman.orders.OrderTables;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a shop in Osaka sent and nobody could apply, for who leads everywhere; and what readers tell, each market for its own. */
@QuarkusTest
@Tag("database")
class ParkedAndToldTest {

    private static final String SHOP = "osaka";
    private static final String PARKED = "/console/parked";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    OrderTables orders;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
        orders.empty(SHOP);
    }

    @AfterEach
    void nothingIsLeft() {
        orders.empty(SHOP);
        tables.run("delete from empty_search where words like 'wombat%'");
    }

    @Test
    void whoLeadsEverywhereSeesWhyItWaitsAndHasItAppliedAgain() throws IOException {
        var id = parks();
        var ines = office.hiresAt("madrid", "es", "Inés", "lead:*:*").signsIn();
        assertThat(ines.opens(PARKED).body()).contains("Mensajes de tiendas", SHOP, "products/update", "nothing here is about the topic", "action=\"" + PARKED + "/" + id + "\"");
        var before = tables.ask("select settled_at from inbox where id = ?", id);
        assertThat(ines.posts(PARKED + "/" + id, "shop", SHOP).header("Location")).endsWith(PARKED);
        Patience.until("it was tried again, and is as wrong as before",
                () -> tables.ask("select id from inbox where id = ? and state = 'PARKED' and settled_at > ?", id, before) != null);
        assertThat(ines.posts(PARKED + "/" + id, "shop", "demo").status()).as("a message of another shop").isEqualTo(404);
        assertThat(ines.posts(PARKED + "/x", "shop", SHOP).status()).isEqualTo(404);
        assertThat(ines.posts(PARKED + "/" + id, "shop", "nobodys").status()).isEqualTo(404);
    }

    @Test
    void whoLeadsOneRegionSeesNothingOfAShopOfAllAndReplaysNothing() throws IOException {
        var id = parks();
        var layla = office.layla().signsIn();
        assertThat(layla.opens(PARKED).body()).doesNotContain(SHOP, "products/update").contains("class=\"none\"");
        assertThat(layla.posts(PARKED + "/" + id, "shop", SHOP).status()).isEqualTo(404);
        assertThat(layla.posts(PARKED + "/" + id, "shop", SHOP).body()).isEqualTo(layla.posts(PARKED + "/" + id, "shop", "nobodys").body());
        assertThat(tables.ask("select state from inbox where id = ?", id)).isEqualTo("PARKED");
        assertThat(office.lucia().signsIn().opens(PARKED).status()).as("who leads nowhere").isIn(403, 404);
    }

    @Test
    void whatReadersTellIsTheirsWhoHaveTheMarket() {
        var words = "wombat" + UUID.randomUUID().toString().substring(0, 8);
        tables.run("insert into empty_search (market, language, words, searches, last_at) values ('br', 'pt', ?, 900000, utc_timestamp(3))", words);
        var lucia = office.hiresAt("madrid", "es", "Lucía", "agent:br:*", "agent:es:*").signsIn();
        assertThat(lucia.opens("/console/readers?market=br").body()).contains(words, "Lo que dicen los lectores", "aria-current=\"true\">Brasil");
        assertThat(lucia.opens("/console/readers?market=es").body()).doesNotContain(words);
        var layla = office.layla().signsIn();
        for (var query : new String[] {"", "?market=br", "?market=BR", "?market=*", "?market=br%27"}) {
            assertThat(layla.opens("/console/readers" + query).body()).as(query).doesNotContain(words, "market=br");
        }
        assertThat(office.zofia().signsIn().opens("/console/readers?market=br").status()).isIn(403, 404);
    }

    private String parks() throws IOException {
        new ShopFloor(URI.create("http://127.0.0.1:" + RestAssured.port), SHOP, "osaka-secret-of-this-year").shopify("products/update", "event-" + UUID.randomUUID(), "{\"id\":1}".getBytes(UTF_8));
        Patience.until("it is parked", () -> tables.ask("select id from inbox where shop = ? and state = 'PARKED'", SHOP) != null);
        return tables.ask("select id from inbox where shop = ? and state = 'PARKED'", SHOP);
    }
}
