package dragoman.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderTables;
import dragoman.orders.Orders;
import dragoman.orders.ParcelCode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo shop's program tells Ana's and Kenji's orders. */
@QuarkusTest
@Tag("database")
class OrdersApiTest {

    private static final String KEY = "X-API-Key: demo-api-key";
    private static final String ANAS = "/api/orders/demo/api-ana";
    private static final String KENJIS = "/api/orders/demo/api-kenji";

    @Inject
    Orders orders;

    @Inject
    OrderTables tables;

    @BeforeEach
    void nothingIsKnown() {
        tables.empty("demo");
    }

    @Test
    void anOrderIsTakenOnceHoweverOftenItIsTold() {
        assertThat(send("GET " + ANAS, "").status()).isEqualTo(404);
        var first = send("PUT " + ANAS, OrderExamples.SMALLEST);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Content-Type")).startsWith("application/json");
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        var again = send("PUT " + ANAS, OrderExamples.SMALLEST);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        var told = new JsonPath(again.body());
        assertThat(told.getBoolean("applied")).isTrue();
        assertThat(told.getString("order.charged.total.amount")).isEqualTo("173.30");
        var read = send("GET " + ANAS, "");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat((Map<?, ?>) new JsonPath(read.body()).get("$")).isEqualTo(told.getMap("order"));
        assertThat(orders.find(new OrderKey("demo", "api-ana")).orElseThrow().told().number()).isEqualTo("#1001");
    }

    @Test
    void whatIsReadCanBeToldAgain() {
        assertThat(send("PUT " + KENJIS, OrderExamples.WHOLE).status()).isEqualTo(201);
        var read = send("GET " + KENJIS, "").body();
        var again = send("PUT " + KENJIS, read);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(new JsonPath(again.body()).getBoolean("applied")).isTrue();
        assertThat(send("GET " + KENJIS, "").body()).isEqualTo(read).contains("和紙ランタン").contains("田中 健二");
    }

    @Test
    void whatIsToldLateChangesNothingAndIsToldSo() {
        var newer = OrderExamples.SMALLEST.replace("10:15:03", "11:00:00").replace("UNFULFILLED", "FULFILLED");
        assertThat(send("PUT " + ANAS, newer).status()).isEqualTo(201);
        var late = send("PUT " + ANAS, OrderExamples.SMALLEST);
        assertThat(late.status()).isEqualTo(200);
        var told = new JsonPath(late.body());
        assertThat(told.getBoolean("applied")).isFalse();
        assertThat(told.getString("order.fulfilment")).isEqualTo("FULFILLED");
        assertThat(told.getString("order.updatedAt")).isEqualTo("2026-04-02T09:00:00Z");
        var newest = send("PUT " + ANAS, newer.replace("11:00:00", "11:00:01").replace("\"OPEN\"", "\"COMPLETED\""));
        assertThat(new JsonPath(newest.body()).getBoolean("applied")).isTrue();
        assertThat(new JsonPath(newest.body()).getString("order.state")).isEqualTo("COMPLETED");
    }

    @Test
    void everyOrderOfTellingEndsInTheSameOrder() {
        var tellings = List.of(OrderExamples.SMALLEST, OrderExamples.SMALLEST.replace("10:15:03", "11:00:00").replace("#1001", "#1001-B"),
                // Two of one moment: whichever comes first, the same one stays.
                OrderExamples.SMALLEST.replace("10:15:03", "12:00:00").replace("#1001", "#1001-C"),
                OrderExamples.SMALLEST.replace("10:15:03", "12:00:00").replace("#1001", "#1001-D"));
        var ends = new ArrayList<String>();
        for (var order : List.of("0123", "3210", "2031", "31203", "1320")) {
            nothingIsKnown();
            order.chars().forEach(at -> send("PUT " + ANAS, tellings.get(at - '0')));
            ends.add(send("GET " + ANAS, "").body());
        }
        assertThat(ends).containsOnly(ends.get(0));
        assertThat(ends.get(0)).containsAnyOf("#1001-C", "#1001-D");
    }

    @Test
    void allMistakesAreToldAtOnceAndNothingIsTaken() {
        var flawed = send("PUT " + ANAS, OrderExamples.SMALLEST.replace("\"173.30\"", "173.305").replace("+02:00", "").replace("\"test\"", "\"trial\""));
        assertThat(flawed.status()).isEqualTo(422);
        assertThat(flawed.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(flawed.header("Cache-Control")).isEqualTo("no-store");
        var problem = new JsonPath(flawed.body());
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getList("errors.pointer", String.class)).containsExactlyInAnyOrder("/placedAt", "/updatedAt", "/charged/total/amount");
        assertThat(problem.getList("errors.reason", String.class)).contains("There are more decimals than the 2 of PLN.");
        assertThat(send("GET " + ANAS, "").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoJsonIsTurnedAway() {
        for (var body : List.of("", "{", OrderExamples.SMALLEST.substring(0, 200), OrderExamples.SMALLEST + "}", "\"")) {
            for (var way : List.of("PUT " + ANAS, "POST " + ANAS + "/events")) {
                var answer = send(way, body);
                assertThat(answer.status()).as(way + " " + body).isEqualTo(400);
                assertThat(new JsonPath(answer.body()).getString("detail")).startsWith("The body is no JSON");
            }
        }
        assertThat(new JsonPath(send("PUT " + ANAS, "{\"number\": \"zażółć\", }").body()).getString("detail")).contains("line 1, column 2").doesNotContain("za");
    }

    @Test
    void otherFormatsAndMethodsAreTurnedAway() {
        assertThat(put(ANAS, OrderExamples.SMALLEST, KEY, "Content-Type: text/csv").status()).isEqualTo(415);
        assertThat(put(ANAS, OrderExamples.SMALLEST, KEY, "Content-Type: application/x-www-form-urlencoded").status()).isEqualTo(415);
        assertThat(send("DELETE " + ANAS, "").status()).isEqualTo(405);
        assertThat(send("POST " + ANAS, OrderExamples.SMALLEST).status()).isEqualTo(405);
        assertThat(send("GET " + ANAS + "/nix", "").status()).isEqualTo(404);
        assertThat(send("GET /api/orders/demo", "").status()).isEqualTo(404);
    }

    @Test
    void whoHasNoKeyOfTheShopLearnsNothing() {
        assertThat(send("PUT " + ANAS, OrderExamples.SMALLEST).status()).isEqualTo(201);
        var answers = new ArrayList<String>();
        for (var path : List.of(ANAS, "/api/orders/demo/nix", "/api/orders/nowhere/api-ana", "/api/orders/%E5%BA%97/1", "/api/orders", "/api/inbox/demo/parked", "/api/inbox/nowhere/parked",
                "/api/orders;x/demo/api-ana")) {
            for (var shown : List.of("X-Nothing: x", "X-API-Key: ", "X-API-Key: demo-api-keys", "X-API-Key: demo-webhook-secret", "Authorization: Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY,
                    "Authorization: Bearer demo-api-key")) {
                var answer = Wire.send("GET " + path, shown);
                assertThat(answer.status()).as(path + " " + shown).isEqualTo(401);
                answers.add(answer.head() + answer.body());
            }
        }
        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0)).contains("WWW-Authenticate: ApiKey realm=\"shop\"").contains("application/problem+json").contains("X-API-Key");
        for (var path : List.of("//api/orders/demo/api-ana", "/api//orders/nowhere/nix", "/api/%6Frders/demo/api-ana")) {
            assertThat(Wire.send("GET " + path).status()).as(path + " leads to its one spelling, and no further").isIn(301, 401);
        }
        for (var method : List.of("PUT", "POST", "DELETE", "OPTIONS", "PATCH")) {
            assertThat(Wire.send(method + " " + ANAS, "Content-Type: application/json").status()).as(method).isEqualTo(401);
        }
    }

    @Test
    void aShopsKeyOpensNothingOfTheStaff() {
        assertThat(Wire.send("GET /api/readers/ratings", KEY).status()).isEqualTo(401);
        assertThat(Wire.send("GET /api/nix", KEY).status()).isEqualTo(401);
    }

    @Test
    void aBrowserOnAnotherSiteTellsNothingEvenWithTheKey() {
        for (var mark : List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: none", "Origin: https://evil.example")) {
            assertThat(put(ANAS, OrderExamples.SMALLEST, KEY, "Content-Type: application/json", mark).status()).as(mark).isEqualTo(403);
        }
        assertThat(send("GET " + ANAS, "").status()).isEqualTo(404);
    }

    @Test
    void eventsMayComeBeforeTheirOrderAndTwice() {
        for (int i = 0; i < 2; i++) {
            var heard = send("POST " + KENJIS + "/events", OrderExamples.EVENTS);
            assertThat(heard.status()).as(heard.body()).isEqualTo(200);
            assertThat(new JsonPath(heard.body()).getList("events.code", String.class)).containsExactly("IN_TRANSIT", "IMPORT_CUSTOMS");
        }
        assertThat(send("POST " + KENJIS + "/events", OrderExamples.EVENT).status()).isEqualTo(200);
        assertThat(send("GET " + KENJIS, "").status()).isEqualTo(404);
        send("PUT " + KENJIS, OrderExamples.WHOLE);
        var events = orders.find(new OrderKey("demo", "api-kenji")).orElseThrow().events();
        assertThat(events).extracting("id").containsExactly("E1", "E3", "E2");
        assertThat(events.get(0)).satisfies(event -> {
            assertThat(event.code()).isEqualTo(ParcelCode.OUT_FOR_DELIVERY);
            assertThat(event.zone()).isEqualTo("Asia/Tokyo");
            assertThat(event.text()).isEqualTo("持ち出し中");
            assertThat(event.language()).isEqualTo("ja");
        });
        assertThat(events.get(2)).satisfies(event -> {
            assertThat(event.raw()).isEqualTo("InTransit_007");
            assertThat(event.country()).isEqualTo("PL");
            assertThat(event.zone()).as("that of its time").isEqualTo("+02:00");
            assertThat(event.at()).isEqualTo("2026-04-04T19:10:00Z");
        });
    }

    @Test
    void anEventThatIsToldAgainIsCorrectedByTheNewerTelling() {
        var corrected = OrderExamples.EVENT.replace("OUT_FOR_DELIVERY", "ATTEMPT_FAILED").replace("\"id\"", "\"updatedAt\": \"2026-04-08T00:00:00Z\", \"id\"");
        send("PUT " + KENJIS, OrderExamples.WHOLE);
        send("POST " + KENJIS + "/events", corrected);
        send("POST " + KENJIS + "/events", OrderExamples.EVENT);
        var events = orders.find(new OrderKey("demo", "api-kenji")).orElseThrow().events();
        assertThat(events).singleElement().satisfies(event -> assertThat(event.code()).isEqualTo(ParcelCode.ATTEMPT_FAILED));
    }

    @Test
    void ofAListWithOneMistakeNothingIsTaken() {
        var heard = send("POST " + KENJIS + "/events", OrderExamples.EVENTS.replace("\"EDB\"", "7").replace("\"upu\"", "\"pigeons\"").replace("03:20:00Z", "03:20:00"));
        assertThat(heard.status()).isEqualTo(422);
        assertThat(new JsonPath(heard.body()).getList("errors.pointer", String.class)).containsExactlyInAnyOrder("/1/at", "/1/code", "/1/vocabulary");
        send("PUT " + KENJIS, OrderExamples.WHOLE);
        assertThat(orders.find(new OrderKey("demo", "api-kenji")).orElseThrow().events()).isEmpty();
        for (var body : List.of("{}", "[{}]", "[7]", "7")) {
            assertThat(send("POST " + KENJIS + "/events", body).status()).as(body).isEqualTo(422);
        }
        assertThat(send("POST " + KENJIS + "/events", "[]").status()).isEqualTo(200);
    }

    @Test
    void anUnknownWordIsKeptAndNotGuessed() {
        send("PUT " + KENJIS, OrderExamples.WHOLE);
        var heard = send("POST " + KENJIS + "/events", OrderExamples.EVENT.replace("OUT_FOR_DELIVERY", "Beamed up"));
        assertThat(new JsonPath(heard.body()).getString("events[0].code")).isEqualTo("UNKNOWN");
        assertThat(orders.find(new OrderKey("demo", "api-kenji")).orElseThrow().events().get(0).raw()).isEqualTo("Beamed up");
    }

    @Test
    void theApiIsDescribedWithExamplesThatItTakes() {
        var description = given().get("/q/openapi?format=json").jsonPath();
        var path = "paths.'/api/orders/{shop}/{externalId}'";
        assertThat(description.getMap(path + ".put.responses")).containsKeys("200", "201", "400", "401", "413", "422");
        assertThat(description.getMap(path + ".get.responses")).containsKeys("200", "401", "404");
        assertThat(description.getList(path + ".put.security.shop")).isNotEmpty();
        assertThat(description.getString("components.securitySchemes.shop.name")).isEqualTo("X-API-Key");
        assertThat(description.getMap("components.schemas.Order.properties")).containsKeys("number", "placedAt", "updatedAt", "charged", "lines", "parcels");
        assertThat(description.getList("components.schemas.Order.required", String.class)).contains("number", "charged").doesNotContain("parcels");
        assertThat(description.getList(path + ".put.parameters.name", String.class)).containsExactlyInAnyOrder("shop", "externalId");
        for (var name : List.of("smallest", "whole")) {
            Object example = description.get(path + ".put.requestBody.content.'application/json'.examples." + name + ".value");
            assertThat(send("PUT " + ANAS, text(example)).status()).as(name).isIn(200, 201);
        }
        for (var name : List.of("one", "several")) {
            Object example = description.get("paths.'/api/orders/{shop}/{externalId}/events'.post.requestBody.content.'application/json'.examples." + name + ".value");
            assertThat(send("POST " + ANAS + "/events", text(example)).status()).as(name).isEqualTo(200);
        }
    }

    @Test
    void anOrderOfTenThousandLinesIsTaken() {
        var line = "{\"id\": \"1\", \"title\": \"Lampion papierowy\", \"quantity\": 2, \"unitPrice\": {\"amount\": \"86.65\", \"currency\": \"PLN\"}}";
        assertThat(OrderExamples.SMALLEST).contains(line);
        var lines = new StringBuilder(line);
        for (int i = 2; i <= 10_000; i++) {
            lines.append(',').append(line.replace("\"1\"", "\"" + i + "\""));
        }
        var told = send("PUT /api/orders/demo/api-large", OrderExamples.SMALLEST.replace(line, lines));
        assertThat(told.status()).isEqualTo(201);
        assertThat(orders.find(new OrderKey("demo", "api-large")).orElseThrow().told().lines()).hasSize(10_000);
    }

    @Test
    void aBodyWithoutEndIsTurnedAway() {
        var answer = put(ANAS, OrderExamples.SMALLEST + " ".repeat(3 << 20), KEY, "Content-Type: application/json");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(new JsonPath(answer.body()).getString("detail")).isEqualTo("This is more than is taken here at once.");
    }

    // As JSON again, where the description has it as an object.
    private static String text(Object example) {
        return example instanceof String json ? json : Json.encode(example);
    }

    private static Wire.Answer send(String methodAndPath, String body) {
        var parts = methodAndPath.split(" ");
        return sendAs(parts[0], parts[1], body, KEY, "Content-Type: application/json");
    }

    private static Wire.Answer put(String path, String body, String... headers) {
        return sendAs("PUT", path, body, headers);
    }

    // As bytes of UTF-8, since the wire writes one for each character.
    private static Wire.Answer sendAs(String method, String path, String body, String... headers) {
        var bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Wire.sendBody(method + " " + path, bytes, headers);
    }
}
