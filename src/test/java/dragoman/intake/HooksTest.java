package dragoman.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dragoman.cast.Patience;
import dragoman.cast.ShopFloor;
import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import dragoman.orders.Order;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderTables;
import dragoman.orders.Orders;
import dragoman.shops.Body;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop in Osaka sends what happened to Ana's order and to Kenji's, through HTTP to the real database. */
@QuarkusTest
@Tag("database")
class HooksTest {

    private static final String SHOP = "osaka";
    private static final OrderKey ANAS = new OrderKey(SHOP, "5501181");
    private static final OrderKey KENJIS = new OrderKey(SHOP, "7270");

    @Inject
    Orders orders;

    @Inject
    OrderTables tables;

    private ShopFloor shop;
    private ShopFloor lastYear;

    @BeforeEach
    void nothingIsKnown() {
        var base = URI.create("http://127.0.0.1:" + RestAssured.port);
        shop = new ShopFloor(base, SHOP, "osaka-secret-of-this-year");
        lastYear = new ShopFloor(base, SHOP, "osaka-secret-of-last-year");
        tables.empty(SHOP);
    }

    @Test
    void anOrderThatIsSignedIsAnsweredAtOnceAndThereWithinASecond() throws IOException {
        var answer = shop.shopify("orders/create", "event-1", Body.of("shopify-order").bytes());
        long answered = System.nanoTime();
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        Patience.until("Ana's order is there", () -> orders.find(ANAS).isPresent());
        assertThat(System.nanoTime() - answered).isLessThan(1_000_000_000L);
        var told = order(ANAS).told();
        assertThat(told.buyer().market()).isEqualTo("br");
        assertThat(told.buyer().locale()).isEqualTo("pt-BR");
        assertThat(told.charges().charged().total()).hasToString("299.90 BRL");
    }

    @Test
    void bothSecretsAndBothSpellingsOfTheHeadersAreGood() throws IOException {
        var body = Body.of("shopify-order").bytes();
        assertThat(lastYear.shopify("orders/create", "event-1", body).statusCode()).isEqualTo(202);
        assertThat(shop.send("/hooks/shopify/osaka", body, "Shopify-Topic", "orders/create", "Shopify-Webhook-Id", "w-1", "Shopify-Hmac-Sha256", shop.signature(body)).statusCode()).isEqualTo(202);
        settled();
        assertThat(tables.texts("select event_id from inbox where shop = ? order by id", SHOP)).containsExactly("event-1 orders/create", "w-1 orders/create");
    }

    @Test
    void whatIsNotSignedIsTurnedAwayAlikeAndLeavesACountAndNothingElse() throws IOException {
        var body = Body.of("shopify-order").bytes();
        var changed = body.clone();
        changed[body.length - 2] ^= 1;
        double before = refused();
        var answers = List.of(
                shop.send("/hooks/shopify/osaka", body, "X-Shopify-Topic", "orders/create"),
                shop.send("/hooks/shopify/osaka", body, "X-Shopify-Topic", "orders/create", "X-Shopify-Hmac-Sha256", "not base64!"),
                shop.send("/hooks/shopify/osaka", changed, "X-Shopify-Topic", "orders/create", "X-Shopify-Hmac-Sha256", shop.signature(body)),
                shop.send("/hooks/shopify/osaka", new byte[0], "X-Shopify-Hmac-Sha256", ""),
                shop.send("/hooks/shopify/demo", body, "X-Shopify-Topic", "orders/create", "X-Shopify-Hmac-Sha256", shop.signature(body)),
                shop.send("/hooks/shopify/nobodys", body, "X-Shopify-Topic", "orders/create", "X-Shopify-Hmac-Sha256", shop.signature(body)));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
            assertThat(answer.body()).isEqualTo(answers.get(0).body());
        });
        assertThat(refused() - before).isEqualTo(6);
        assertThat(tables.texts("select id from inbox where shop in (?, 'nobodys')", SHOP)).isEmpty();
    }

    @Test
    void whatComesTwiceIsAnsweredTheSameAndKeptOnce() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(shop.shopify("orders/create", "event-1", Body.of("shopify-order").bytes()).statusCode()).isEqualTo(202);
        }
        // One event may speak of several topics, and each is another message.
        assertThat(shop.shopify("orders/paid", "event-1", Body.of("shopify-order").bytes()).statusCode()).isEqualTo(202);
        settled();
        assertThat(tables.texts("select topic from inbox where shop = ? order by id", SHOP)).containsExactly("orders/create", "orders/paid");
    }

    @Test
    void ofAMessageWithoutANameTheBodyIsTheName() throws IOException {
        for (int i = 0; i < 2; i++) {
            var body = Body.of("shopify-order").bytes();
            shop.send("/hooks/shopify/osaka", body, "X-Shopify-Topic", "orders/create", "X-Shopify-Hmac-Sha256", shop.signature(body));
        }
        settled();
        assertThat(tables.texts("select event_id from inbox where shop = ?", SHOP)).singleElement().satisfies(id -> assertThat(id).matches("[0-9a-f]{64} orders/create"));
    }

    @Test
    void whatComesInReverseEndsInTheNewestState() throws IOException {
        send("orders/updated", "event-3", Body.of("shopify-order").say("updated_at", "2026-11-20T22:20:00-05:00").say("financial_status", "partially_refunded"));
        send("refunds/create", "event-4", Body.of("shopify-refund"));
        send("fulfillment_events/create", "event-5", Body.of("shopify-fulfillment-event"));
        send("fulfillments/create", "event-6", Body.of("shopify-fulfillment"));
        send("orders/create", "event-1", Body.of("shopify-order").say("financial_status", "pending"));
        settled();
        var order = order(ANAS);
        assertThat(order.told().standing().payment().raw()).isEqualTo("partially_refunded");
        assertThat(order.refunds()).singleElement().satisfies(refund -> assertThat(refund.amount()).hasToString("125.24 BRL"));
        assertThat(order.events()).singleElement().satisfies(event -> assertThat(event.place()).isEqualTo("Recife"));
        assertThat(order.told().parcels()).hasSize(2);
    }

    @Test
    void ofTwoMessagesOfOneSecondTheOneThatWasSentLaterCounts() throws IOException {
        for (var at : List.of("2026-11-21T03:14:06.900Z", "2026-11-21T03:14:06.100Z")) {
            var body = Body.of("shopify-order").say("financial_status", at.contains(".9") ? "paid" : "pending").bytes();
            shop.send("/hooks/shopify/osaka", body, "X-Shopify-Topic", "orders/updated", "X-Shopify-Event-Id", at.contains(".9") ? "a" : "z", "X-Shopify-Triggered-At", at,
                    "X-Shopify-Hmac-Sha256", shop.signature(body));
        }
        settled();
        assertThat(order(ANAS).told().standing().payment().raw()).isEqualTo("paid");
    }

    @Test
    void kenjisOrderComesFromWooCommerceWithTimesOnTheShopsClock() throws IOException {
        assertThat(shop.woocommerce("order.created", "d-1", Body.of("woo-order").without("date_created_gmt").bytes()).statusCode()).isEqualTo(202);
        settled();
        var told = order(KENJIS).told();
        assertThat(told.placedAt()).isEqualTo("2026-11-21T00:15:00Z");
        assertThat(told.buyer().market()).isEqualTo("jp");
        assertThat(told.charges().charged().total()).hasToString("8580 JPY");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wooCommercesFirstPingIsWelcomedSignedOrNot(boolean signed) throws IOException {
        var ping = "webhook_id=12".getBytes(StandardCharsets.UTF_8);
        var answer = given().port(RestAssured.port).contentType("application/x-www-form-urlencoded").header("X-WC-Webhook-Signature", signed ? shop.signature(ping) : "")
                .body("webhook_id=12").post("/hooks/woocommerce/osaka");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tables.texts("select id from inbox where shop = ?", SHOP)).isEmpty();
    }

    @Test
    void aDeletedOrderIsGoneUntilItIsToldOfALaterTime() throws IOException {
        shop.woocommerce("order.created", "d-1", Body.of("woo-order").bytes());
        settled();
        shop.woocommerce("order.deleted", "d-2", "{\"id\":7270}".getBytes(StandardCharsets.UTF_8));
        settled();
        shop.woocommerce("order.updated", "d-0", Body.of("woo-order").say("date_modified_gmt", "2026-11-21T00:17:00").bytes());
        settled();
        assertThat(orders.find(KENJIS)).isEmpty();
        assertThat(tables.rows(SHOP)).isEmpty();
        assertThat(tables.texts("select id from inbox where shop = ? and raw like '%kenji%'", SHOP)).as("what was sent of it is wiped").isEmpty();
        shop.woocommerce("order.restored", "d-3", Body.of("woo-order").say("date_modified_gmt", "2199-01-01T00:00:00").bytes());
        settled();
        assertThat(order(KENJIS).told().number()).isEqualTo("LL-7270");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total_price_set.presentment_money.amount        | "299.905" | total_price_set.presentment_money.amount is "299.905": BRL has 2 decimals, and this is more than that
            total_price_set.presentment_money.amount        | "-299.90" | total_price_set.presentment_money.amount is "-299.90": below zero
            total_price_set.presentment_money.currency_code | "QQQ"     | total_price_set.presentment_money.currency_code is in "QQQ": no currency that people pay with (ISO 4217)
            presentment_currency                            | "XXX"     | presentment_currency is in "XXX": no currency that people pay with (ISO 4217)
            updated_at                                      | "now"     | updated_at is "now": not a date and time (ISO 8601)
            """)
    void whatIsInDoubtIsParkedWithAReasonAndHoldsUpNobody(String field, String json, String reason) throws IOException {
        send("orders/create", "event-1", Body.of("shopify-order").with(field, json));
        send("orders/create", "event-2", Body.of("shopify-order").with("id", "5501182"));
        settled();
        assertThat(orders.find(ANAS)).isEmpty();
        assertThat(orders.find(new OrderKey(SHOP, "5501182"))).isPresent();
        asShop().get("/api/inbox/osaka/parked").then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].reason", is(reason)).body("items[0].topic", is("orders/create")).body("items[0].order", is("5501181"))
                .body("next", nullValue());
    }

    @Test
    void aBodyThatBrokeOffIsParkedAndReplayedInVainUntilItIsWhole() throws IOException {
        var whole = Body.of("shopify-order").bytes();
        send("orders/create", "event-1", Arrays.copyOf(whole, whole.length / 2));
        settled();
        var id = parked();
        assertThat(tables.texts("select reason from inbox where id = ?", id)).singleElement()
                .satisfies(reason -> assertThat(reason).startsWith("the body is not whole JSON: it cannot be read beyond byte ").endsWith(" of " + whole.length / 2));
        asShop().post("/api/inbox/osaka/" + id + "/replay").then().statusCode(202);
        settled();
        assertThat(parked()).isEqualTo(id);
        try (var connection = tables.connection(); var mend = connection.prepareStatement("update inbox set raw = ? where id = ?")) {
            mend.setBytes(1, whole);
            mend.setString(2, id);
            mend.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        asShop().post("/api/inbox/osaka/" + id + "/replay").then().statusCode(202);
        settled();
        assertThat(order(ANAS).told().number()).isEqualTo("#WY1181WY");
        asShop().post("/api/inbox/osaka/" + id + "/replay").then().statusCode(404);
    }

    @Test
    void anotherShopsParkedMessagesAreNotThereForThisOne() throws IOException {
        send("products/update", "event-1", "{\"id\":1}".getBytes(StandardCharsets.UTF_8));
        settled();
        var id = parked();
        var demo = given().port(RestAssured.port).header("Authorization", "Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY).header("X-API-Key", "demo-api-key");
        demo.post("/api/inbox/demo/" + id + "/replay").then().statusCode(404);
        assertThat(parked()).isEqualTo(id);
    }

    @Test
    void theListOfWhatIsParkedComesInParts() throws IOException {
        for (int i = 0; i < 5; i++) {
            send("products/update", "event-" + i, ("{\"id\":" + i + "}").getBytes(StandardCharsets.UTF_8));
        }
        settled();
        var first = asShop().get("/api/inbox/osaka/parked?limit=3").then().statusCode(200).body("items", hasSize(3)).extract();
        asShop().get("/api/inbox/osaka/parked?limit=3&after=" + first.path("next")).then().body("items", hasSize(2)).body("next", nullValue());
        var meant = Wire.send("GET /api/inbox/osaka/parked?limit=0", "Authorization: Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY, "X-API-Key: osaka-api-key");
        assertThat(meant.status()).isEqualTo(400);
        assertThat(meant.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void whoWantsToBeForgottenIsInOrdersAndInWhatWasSentAndInWhatCouldNotBeRead() throws IOException {
        send("orders/create", "event-1", Body.of("shopify-order"));
        send("refunds/create", "event-2", Body.of("shopify-refund"));
        send("orders/updated", "event-3", Arrays.copyOf(Body.of("shopify-order").bytes(), 300));
        send("orders/updated", "event-4", Arrays.copyOf(Body.of("shopify-order").with("id", "55011819").say("admin_graphql_api_id", "gid://shopify/Order/55011819").bytes(), 300));
        settled();
        send("customers/redact", "event-5", "{\"customer\":{\"email\":\"ana@example.com\"},\"orders_to_redact\":[5501181]}".getBytes(StandardCharsets.UTF_8));
        settled();
        send("orders/updated", "event-6", Body.of("shopify-order").say("updated_at", "2027-01-01T00:00:00Z"));
        send("refunds/create", "event-7", Body.of("shopify-refund").say("processed_at", "2027-01-01T00:00:00Z"));
        settled();
        assertThat(tables.rows(SHOP)).isEmpty();
        assertThat(tables.texts("select event_id from inbox where shop = ? and raw is not null", SHOP)).as("another order's, whose id begins alike").containsExactly("event-4 orders/updated");
        assertThat(tables.texts("select state from inbox where shop = ? order by id", SHOP)).containsExactly("APPLIED", "APPLIED", "APPLIED", "PARKED", "APPLIED", "APPLIED", "APPLIED");
    }

    @Test
    void aShopThatIsGoneLeavesNothingAndMayComeBack() throws IOException {
        send("orders/create", "event-1", Body.of("shopify-order"));
        send("orders/create", "event-2", Arrays.copyOf(Body.of("shopify-order").bytes(), 300));
        settled();
        send("shop/redact", "event-3", "{\"shop_id\":1,\"shop_domain\":\"osaka.example\"}".getBytes(StandardCharsets.UTF_8));
        settled();
        send("orders/updated", "event-4", Body.of("shopify-order").say("updated_at", "2026-11-21T00:00:00Z"));
        settled();
        assertThat(tables.rows(SHOP)).isEmpty();
        assertThat(tables.texts("select id from inbox where shop = ? and raw is not null", SHOP)).isEmpty();
        send("orders/updated", "event-5", Body.of("shopify-order").say("updated_at", "2199-01-01T00:00:00Z"));
        settled();
        assertThat(order(ANAS).told().number()).isEqualTo("#WY1181WY");
    }

    @Test
    void whoAsksWhatIsKeptOfThemWaitsForAPerson() throws IOException {
        send("customers/data_request", "event-1", "{\"customer\":{\"email\":\"ana@example.com\"},\"orders_requested\":[5501181]}".getBytes(StandardCharsets.UTF_8));
        settled();
        asShop().get("/api/inbox/osaka/parked").then().body("items.reason", contains("a customer asks what is kept of them; answer within 30 days, then replay this to close it"));
        asShop().post("/api/inbox/osaka/" + parked() + "/replay").then().statusCode(202);
        settled();
        asShop().get("/api/inbox/osaka/parked").then().body("items", hasSize(0));
        assertThat(tables.texts("select id from inbox where shop = ? and raw is not null", SHOP)).isEmpty();
    }

    @Test
    void aStateThatNobodyKnowsIsKeptInItsOwnWordAndCounted() throws IOException {
        double before = metric("dragoman_unknown_states_total{kind=\"payment\",source=\"shopify\"}");
        send("orders/create", "event-1", Body.of("shopify-order").say("financial_status", "paid_by_pigeon"));
        settled();
        assertThat(order(ANAS).told().standing().payment().state().name()).isEqualTo("UNKNOWN");
        assertThat(order(ANAS).told().standing().payment().raw()).isEqualTo("paid_by_pigeon");
        assertThat(metric("dragoman_unknown_states_total{kind=\"payment\",source=\"shopify\"}") - before).isEqualTo(1);
    }

    @Test
    void anOrderOfTenThousandLinesIsTakenInWhole() throws IOException {
        var lines = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            lines.append(i == 1 ? "" : ",").append("{\"id\":").append(i).append(",\"title\":\"Vela ").append("x".repeat(300))
                    .append("\",\"quantity\":1,\"price_set\":{\"presentment_money\":{\"amount\":\"0.01\",\"currency_code\":\"BRL\"}}}");
        }
        send("orders/create", "event-1", Body.of("shopify-order").with("line_items", "[" + lines + "]"));
        settled();
        assertThat(order(ANAS).told().lines()).hasSize(10_000);
    }

    @Test
    void whatIsAboveTheLimitIsTurnedAwayAndFormsKeepTheirOwnLimit() throws IOException {
        var large = new byte[(8 << 20) + 1];
        var answer = shop.send("/hooks/shopify/osaka", large, "X-Shopify-Hmac-Sha256", shop.signature(large));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
        assertThat(tables.texts("select id from inbox where shop = ?", SHOP)).isEmpty();
        for (var path : List.of("/ch/de/choice", "/hooks/../ch/de/choice")) {
            assertThat(shop.send(path, new byte[70_000], "Sec-Fetch-Site", "same-origin").statusCode()).as(path).isEqualTo(413);
        }
    }

    @Test
    void strangersWhoSendMuchAndSlowlyTakeTheMemoryOfNobody() throws IOException {
        var unsigned = new byte[1 << 20];
        var strangers = new ArrayList<Socket>();
        try {
            // One more each time: the last that would fit may find its place taken by the asking.
            Patience.until("there is no room", () -> strangers.add(stranger()) && status(unsigned) == 503);
            assertThat(shop.shopify("orders/create", "event-1", Body.of("shopify-order").bytes()).statusCode()).as("an order of usual size").isEqualTo(202);
        } finally {
            for (var stranger : strangers) {
                stranger.close();
            }
        }
        Patience.until("there is room again", () -> status(unsigned) == 401);
    }

    /** Says that 8 MiB come, and sends one byte. */
    private static Socket stranger() {
        try {
            var stranger = new Socket("127.0.0.1", RestAssured.port);
            stranger.getOutputStream().write("POST /hooks/shopify/osaka HTTP/1.1\r\nHost: x\r\nContent-Length: 8388608\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            return stranger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(byte[] body) {
        try {
            return shop.send("/hooks/shopify/osaka", body).statusCode();
        } catch (IOException closed) {
            return 0;
        }
    }

    @Test
    void nothingElseBelowHooksIsThere() throws IOException {
        assertThat(shop.send("/hooks/magento/osaka", new byte[0]).statusCode()).isEqualTo(404);
        var read = Wire.send("GET /hooks/shopify/osaka");
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("Content-Type")).startsWith("application/problem+json");
    }

    private void send(String topic, String event, Body body) throws IOException {
        send(topic, event, body.bytes());
    }

    private void send(String topic, String event, byte[] body) throws IOException {
        assertThat(shop.shopify(topic, event, body).statusCode()).isEqualTo(202);
    }

    private void settled() {
        Patience.until("nothing waits", () -> tables.texts("select id from inbox where shop = ? and state = 'WAITING'", SHOP).isEmpty());
    }

    private String parked() {
        return tables.texts("select id from inbox where shop = ? and state = 'PARKED'", SHOP).get(0);
    }

    private Order order(OrderKey key) {
        return orders.find(key).orElseThrow();
    }

    private static RequestSpecification asShop() {
        return given().port(RestAssured.port).header("Authorization", "Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY).header("X-API-Key", "osaka-api-key");
    }

    private static double refused() {
        return metric("dragoman_hooks_total{outcome=\"refused\",source=\"shopify\"}");
    }

    private static double metric(String name) {
        return given().port(RestAssured.port).get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith(name)).mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }
}
