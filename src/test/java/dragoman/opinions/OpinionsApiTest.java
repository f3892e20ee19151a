package dragoman.opinions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucía in Madrid reads what readers tell. */
@QuarkusTest
@Tag("database")
class OpinionsApiTest {

    private static final String KEY = EmbeddedDatabaseTestResource.STAFF_KEY;

    @Inject
    OpinionTables tables;

    @Inject
    Clock clock;

    @BeforeEach
    void nobodyHasSaidAnything() {
        tables.empty();
    }

    @Test
    void luciaReadsHowAnArticleWasRatedAndWhyNotWell() {
        rates(Person.YUSUF, 4, "yes", null);
        rates(Person.YUSUF, 4, "no", "WRONG");
        rates(Person.YUSUF, 4, "no", "WRONG");
        rates(Person.YUSUF, 4, "no", null);
        rates(Person.KENJI, 5, "no", "LANGUAGE");
        var list = list("/api/readers/ratings");
        assertThat(rows(list, "market", "language", "article", "helpful", "unhelpful")).containsExactly("jp ja 5 0 1", "sa ar 4 1 3");
        assertThat(rows(list, "title").get(1)).isEqualTo("Returns and withdrawal");
        assertThat(list.getJsonArray("items").getJsonObject(1).getJsonObject("reasons").getMap())
                .containsEntry("WRONG", 2).containsEntry("MISSING", 0).containsEntry("UNCLEAR", 0).containsEntry("LANGUAGE", 0).containsEntry("OTHER", 0).hasSize(5);
        assertThat(rows(list, "reasons.LANGUAGE").get(0)).isEqualTo("1");
        assertThat(list.getString("next")).isNull();
    }

    @Test
    void twoReadersAtOnceAreTwo() throws Exception {
        int each = 20;
        atOnce(() -> {
            for (int i = 0; i < each; i++) {
                rates(Person.RETO, 4, "no", "UNCLEAR");
                Person.MEI.form().post("/sg/zh-Hans/help/4/wish");
            }
            return null;
        });
        assertThat(rows(list("/api/readers/ratings"), "market", "unhelpful", "reasons.UNCLEAR")).containsExactly("ch 40 40");
        assertThat(rows(list("/api/readers/wishes"), "market", "language", "article", "wishes")).containsExactly("sg zh-Hans 4 40");
        assertThat(tables.rows("select count(*) from article_rating")).containsExactly("40");
    }

    @Test
    void whatWasRatedBeforeTheCountsBeganIsCountedAlike() throws Exception {
        rates(Person.YUSUF, 4, "yes", null);
        rates(Person.MEI, 4, "no", "MISSING");
        rates(Person.MEI, 4, "no", "MISSING");
        rates(Person.MEI, 5, "no", null);
        var counted = tables.rows("select * from rating_count");
        assertThat(counted).hasSize(3);
        tables.run("delete from rating_count");
        try (var migration = getClass().getResourceAsStream("/db/migration/V4__count_what_readers_tell.sql")) {
            var statements = new String(migration.readAllBytes(), StandardCharsets.UTF_8).split(";");
            tables.run(Arrays.stream(statements).filter(statement -> statement.contains("insert into rating_count")).findFirst().orElseThrow());
        }
        assertThat(tables.rows("select * from rating_count")).isEqualTo(counted);
    }

    @Test
    void ratingsAreThoseOfTheDaysAskedFor() {
        tables.rated("ch", "de", 4, "HELPFUL", 1, 0);
        tables.rated("ch", "de", 4, "HELPFUL", 10, 6);
        tables.rated("ch", "de", 4, "WRONG", 100, 7);
        tables.rated("ch", "de", 4, "UNSAID", 1000, 29);
        tables.rated("ch", "de", 4, "HELPFUL", 10000, 30);
        tables.rated("pl", "pl", 5, "HELPFUL", 1, 40);
        assertThat(rows(list("/api/readers/ratings?days=1"), "helpful", "unhelpful")).containsExactly("1 0");
        assertThat(rows(list("/api/readers/ratings?days=7"), "helpful", "unhelpful")).containsExactly("11 0");
        assertThat(rows(list("/api/readers/ratings?days=8"), "helpful", "unhelpful")).containsExactly("11 100");
        assertThat(rows(list("/api/readers/ratings"), "helpful", "unhelpful")).containsExactly("11 1100");
        assertThat(rows(list("/api/readers/ratings?days=366"), "market", "helpful")).containsExactly("ch 10011", "pl 1");
    }

    @Test
    void everyListIsOfAMarketOfALanguageOrOfBoth() {
        for (var place : List.of("ch de", "ch en", "de de", "sg zh-Hans")) {
            var market = place.split(" ")[0];
            var id = place.split(" ")[1].replace('-', '_');
            tables.rated(market, id, 4, "HELPFUL", 1, 0);
            tables.wanted(market, id + "_" + market.toUpperCase(Locale.ROOT), 4, 1, 0);
            tables.missed(market, id, "gift card", 1, 0);
        }
        for (var name : List.of("ratings", "wishes", "searches")) {
            var path = "/api/readers/" + name;
            assertThat(rows(list(path), "market", "language")).as(name).containsExactly("ch de", "ch en", "de de", "sg zh-Hans");
            assertThat(rows(list(path + "?market=ch"), "market", "language")).as(name).containsExactly("ch de", "ch en");
            assertThat(rows(list(path + "?language=de"), "market", "language")).as(name).containsExactly("ch de", "de de");
            assertThat(rows(list(path + "?language=zh_hans"), "market", "language")).as(name).containsExactly("sg zh-Hans");
            assertThat(rows(list(path + "?market=ch&language=de"), "market", "language")).as(name).containsExactly("ch de");
            assertThat(rows(list(path + "?market=pl&language=de"), "market", "language")).as(name).isEmpty();
        }
    }

    @Test
    void whatIsWantedMostComesFirst() {
        tables.wanted("pl", "pl_PL", 4, 3, 0);
        tables.wanted("br", "pt_BR", 5, 7, 2);
        tables.wanted("sa", "ar_SA", 6, 7, 2);
        tables.wanted("jp", "ja_JP", 6, 99, 8);
        tables.wanted("jp", "ja_JP", 999, 1, 0);
        var week = list("/api/readers/wishes?days=7");
        assertThat(rows(week, "market", "language", "article", "wishes")).containsExactly("br pt 5 7", "sa ar 6 7", "pl pl 4 3", "jp ja 999 1");
        assertThat(rows(week, "title").get(2)).isEqualTo("Returns and withdrawal");
        assertThat(rows(week, "title").get(3)).as("of an article that is no more").isEmpty();
        assertThat(rows(week, "lastOn").get(0)).isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2).toString());
        assertThat(rows(list("/api/readers/wishes"), "market")).startsWith("jp");
    }

    @Test
    void whatIsMissedMostComesFirstInTheReadersOwnWords() {
        tables.missed("jp", "ja", "ギフト券", 5, 0);
        tables.missed("sa", "ar", "بطاقة هدية", 12, 0);
        tables.missed("ch", "de", "geschenkkarte", 5, 0);
        tables.missed("ch", "de", "abholung", 5, 0);
        tables.missed("ch", "de", "alt", 50, 31);
        assertThat(rows(list("/api/readers/searches"), "market", "words", "searches"))
                .containsExactly("sa بطاقة هدية 12", "ch abholung 5", "ch geschenkkarte 5", "jp ギフト券 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?market=ch&", "?language=de&", "?market=ch&language=de&"})
    void everyListIsReadToItsEndEachRowOnce(String filter) {
        for (int article = 1; article <= 23; article++) {
            tables.rated("ch", "de", article, "HELPFUL", article, article % 3);
            tables.rated("ch", "de", article, "WRONG", 1, 3);
            // Many of the same number, as it is with searches.
            tables.wanted("ch", "de_CH", article, article % 2, 0);
            tables.missed("ch", "de", "wort\u00e4 ギ " + article, article % 3, 0);
        }
        for (var name : List.of("ratings", "wishes", "searches")) {
            var whole = rows(list("/api/readers/" + name + filter + "limit=200"));
            assertThat(whole).as(name).hasSize(23).doesNotHaveDuplicates();
            for (int limit : new int[] {1, 5, 23}) {
                assertThat(toTheEnd("/api/readers/" + name + filter + "limit=" + limit)).as(name + " by " + limit).isEqualTo(whole);
            }
        }
    }

    @Test
    void aPartIsNoLongerThanTwoHundred() {
        for (int i = 0; i < 201; i++) {
            tables.missed("ch", "de", "wort " + i, 1, 0);
        }
        assertThat(rows(list("/api/readers/searches"))).hasSize(50);
        assertThat(rows(list("/api/readers/searches?limit=200"))).hasSize(200);
        assertThat(asks("/api/readers/searches?limit=201").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"market=xx", "market=CH", "language=de-CH", "language=!", "days=0", "days=367", "days=-1", "days=many", "limit=0", "limit=99999",
        "after=nix", "after=%21", "after=Y2g", "after=eAp5Cno"})
    void whatCannotBeMeantIsAProblemAndNotAGuess(String parameter) {
        for (var name : List.of("ratings", "wishes", "searches")) {
            var answer = asks("/api/readers/" + name + "?" + parameter);
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            var problem = new JsonPath(answer.body());
            assertThat(problem.getString("type")).isEqualTo("about:blank");
            assertThat(problem.getString("title")).isEqualTo("Bad Request");
            assertThat(problem.getInt("status")).isEqualTo(400);
            assertThat(problem.getString("detail")).contains(parameter.split("=")[0]);
        }
    }

    @Test
    void nobodyGetsInWithoutTheKey() {
        tables.missed("ch", "de", "abholung", 1, 0);
        for (var path : List.of("/api", "/api/readers/ratings", "/api/readers/wishes", "/api/readers/searches", "/api/nix", "/api;x=1/readers/searches", "/api/readers;x/searches")) {
            var none = Wire.send("GET " + path);
            assertThat(none.status()).as(path).isEqualTo(401);
            assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"staff\"");
            assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(none.body()).doesNotContain("abholung");
        }
        for (var shown : List.of("Bearer", "Bearer ", "Bearer " + KEY + "x", "Bearer " + KEY.substring(1), "Basic " + KEY, KEY, "Bearer " + KEY.replace('o', 'O'))) {
            var wrong = shows(shown, "/api/readers/searches");
            assertThat(wrong.status()).as(shown).isEqualTo(401);
            assertThat(wrong.header("WWW-Authenticate")).startsWith("Bearer realm=\"staff\"");
            assertThat(wrong.head() + wrong.body()).doesNotContain("abholung").doesNotContain(KEY.substring(1));
        }
        assertThat(shows("Bearer wrong", "/api/readers/searches").header("WWW-Authenticate")).contains("error=\"invalid_token\"");
        for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS", "HEAD")) {
            assertThat(Wire.send(method + " /api/readers/searches").status()).as(method).isEqualTo(401);
        }
    }

    @Test
    void theSchemeIsSpelledAsAnybodyLikes() {
        assertThat(shows("bearer " + KEY, "/api/readers/searches").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsAProblemToThoseWithTheKey() {
        var answer = asks("/api/nix");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(new JsonPath(answer.body()).getInt("status")).isEqualTo(404);
    }

    @Test
    void whatIsToldIsKeptByNobodyOnTheWay() {
        var answer = asks("/api/readers/ratings");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void theListsAreDescribed() {
        var description = given().get("/q/openapi?format=json").jsonPath();
        for (var name : List.of("ratings", "wishes", "searches")) {
            var get = "paths.'/api/readers/" + name + "'.get.";
            assertThat(description.getList(get + "parameters.name", String.class)).containsExactlyInAnyOrder("market", "language", "days", "after", "limit");
            assertThat(description.getList(get + "security.staff")).isNotEmpty();
            assertThat(description.getMap(get + "responses")).containsKeys("200", "400", "401", "404");
            assertThat(description.getString(get + "summary")).isNotBlank();
        }
        assertThat(description.getString("components.securitySchemes.staff.scheme")).isEqualTo("bearer");
        assertThat(description.getMap("components.schemas.Rated.properties")).containsKeys("market", "language", "article", "title", "helpful", "unhelpful", "reasons");
    }

    private static void rates(Person who, int article, String helpful, String reason) {
        var form = who.form().formParam("helpful", helpful);
        var sent = (reason == null ? form : form.formParam("reason", reason)).post(who.at("/help/" + article + "/rating"));
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private static void atOnce(Callable<Void> what) throws Exception {
        var readers = Executors.newFixedThreadPool(2);
        try {
            for (var done : readers.invokeAll(List.of(what, what))) {
                done.get();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    // Over the wire: REST-assured reads no error that is JSON on a Turkish machine.
    private static Wire.Answer shows(String authorization, String address) {
        return Wire.send("GET " + address, "Authorization: " + authorization);
    }

    private static Wire.Answer asks(String address) {
        return shows("Bearer " + KEY, address);
    }

    private static JsonObject list(String address) {
        var answer = asks(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private static List<String> toTheEnd(String address) {
        var all = new ArrayList<String>();
        var part = list(address);
        all.addAll(rows(part));
        while (part.getString("next") != null) {
            assertThat(part.getJsonArray("items")).isNotEmpty();
            part = list(address + "&after=" + part.getString("next"));
            all.addAll(rows(part));
        }
        return all;
    }

    private static List<String> rows(JsonObject list, String... fields) {
        return list.getJsonArray("items").stream().map(JsonObject.class::cast)
                .map(item -> fields.length == 0 ? item.encode() : String.join(" ", Arrays.stream(fields).map(field -> at(item, field)).toList())).toList();
    }

    private static String at(JsonObject item, String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? String.valueOf(item.getValue(field)) : at(item.getJsonObject(field.substring(0, dot)), field.substring(dot + 1));
    }
}
