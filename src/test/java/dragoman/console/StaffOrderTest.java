package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.lookup.OrderBook;
import dragoman.orders.Order;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía ties Ana's thread to Ana's order, finds it by the order's number and reads the order; Layla in Dubai does none of it. */
@QuarkusTest
@Tag("database")
class StaffOrderTest {

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    @Inject
    OrderBook book;

    private Colleague lucia;
    private Colleague layla;
    private Order order;
    private String number;
    private long ticket;

    @BeforeEach
    void anaHasBoughtAndWritten() {
        tables.forgetsWhoAsked();
        lucia = office.hiresAt("madrid", "es", "Lucía", "agent:br:*").signsIn();
        layla = office.hiresAt("dubai", "de", "Layla", "agent:sa:*", "lead:sa:*").signsIn();
        number = OrderBook.number();
        order = book.takes(number, Letters.address(), "br", "pt-BR", "50050-000");
        ticket = letters.ana("Onde está?");
    }

    @Test
    void aThreadIsTiedToAnOrderOfItsOwnMarketAndNoOther() {
        var foreign = OrderBook.number();
        book.takes(foreign, Letters.address(), "sa", "ar", "12211");
        assertThat(lucia.posts(path() + "/order", "number", foreign).header("Location")).endsWith("?problem=order");
        assertThat(lucia.posts(path() + "/order", "number", "nothing").header("Location")).as("as one that there is not").endsWith("?problem=order");
        assertThat(letters.ticket(ticket).order()).isEmpty();
        assertThat(lucia.posts(path() + "/order", "number", "#" + number).header("Location")).endsWith(path());
        assertThat(letters.ticket(ticket).order()).contains(order.id());
        assertThat(layla.posts(path() + "/order", "number", number).status()).isEqualTo(404);
    }

    @Test
    void theThreadIsFoundByTheNumberOfItsOrderByThoseWhoMaySeeIt() {
        lucia.posts(path() + "/order", "number", number);
        assertThat(lucia.opens("/console/search?q=" + number).body()).contains("data-row=\"" + ticket + "\"").doesNotContain("class=\"none\"");
        assertThat(lucia.opens("/console/search?q=%23" + number.toLowerCase(Locale.ROOT)).body()).contains("data-row=\"" + ticket + "\"");
        assertThat(layla.opens("/console/search?q=" + number).body()).doesNotContain("data-row=\"" + ticket + "\"").contains("class=\"none\"");
    }

    @Test
    void theSummaryLeadsToTheWholeOrderInHerLanguage() {
        lucia.posts(path() + "/order", "number", number);
        assertThat(lucia.opens(path()).body()).contains("href=\"" + page() + "\"", "Todo sobre este pedido");
        var page = lucia.opens(page()).body();
        assertThat(page).contains("<html lang=\"es", "#" + number, "Pedido").contains("123,45", "50050-000");
        assertThat(lucia.opens(page() + "?items=99").status()).isEqualTo(200);
    }

    @Test
    void anOrderOfAnotherRegionIsToldApartFromNoneByNothing() {
        var nowhere = "/console/orders/" + 99_999_999_999L;
        assertThat(layla.opens(page()).status()).isEqualTo(404);
        assertThat(layla.opens(page()).body().replace(page(), nowhere)).isEqualTo(layla.opens(nowhere).body());
        assertThat(office.zofia().signsIn().opens(page()).status()).as("translators see no orders").isIn(403, 404);
        for (var odd : new String[] {"0", "-1", "x", "9999999999999999999"}) {
            assertThat(lucia.opens("/console/orders/" + odd).status()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void whoHasTheThreadAndNotTheMarketSeesTheSummaryAndNoWayToTheOrder() {
        lucia.posts(path() + "/order", "number", number);
        lucia.posts(path() + "/desk", "desk", "dubai");
        assertThat(layla.opens(path()).body()).contains("#" + number).doesNotContain("/console/orders/");
        assertThat(layla.opens(page()).status()).isEqualTo(404);
    }

    @Test
    void theCardSaysHowItStandsInHerLanguageAndWhichParcelWentLast() {
        book.sends(order, "1", "Correios", "OLD1BR", Instant.parse("2026-01-02T10:00:00Z"));
        book.sends(order, "2", "Jadlog", "NEW2BR", Instant.parse("2026-01-03T10:00:00Z"));
        lucia.posts(path() + "/order", "number", number);
        var card = lucia.opens(path()).body();
        assertThat(card).contains("<b>Enviado</b> <bdi>Jadlog</bdi>", "NEW2BR", "href=\"" + page() + "\"").doesNotContain("OLD1BR", "<bdi class=\"code\">open</bdi>", "<bdi class=\"code\">paid</bdi>");
    }

    @Test
    void anOrderThatItsOwnBuyerNamesIsOfferedAndNobodyElses() {
        var mine = Letters.address();
        var own = book.takes(OrderBook.number(), mine, "br", "pt-BR", "50050-000");
        long naming = letters.writes("br", "pt", "Ana", mine, "Quero saber do pedido " + own.told().number() + " e do " + number + ", por favor.");
        var page = lucia.opens("/console/tickets/" + naming).body();
        assertThat(page).contains("value=\"" + own.told().number() + "\"", "Se trata del pedido").doesNotContain("value=\"#" + number + "\"");
        lucia.posts("/console/tickets/" + naming + "/order", "number", own.told().number());
        assertThat(letters.ticket(naming).order()).contains(own.id());
        assertThat(lucia.opens("/console/tickets/" + naming).body()).doesNotContain("Se trata del pedido");
    }

    private String path() {
        return "/console/tickets/" + ticket;
    }

    private String page() {
        return "/console/orders/" + order.id();
    }
}
