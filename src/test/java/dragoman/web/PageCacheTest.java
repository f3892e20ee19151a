package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.texts.Releases.Edit;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is rendered once for all who would see the same, and no longer than it is true. */
@QuarkusTest
@Tag("database")
class PageCacheTest {

    private static final String ARTICLE = "/ch/de/help/4-rueckgabe-und-widerruf";

    @Inject
    PressRoom press;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void theSecondReaderGetsTheSamePageWithoutItsBeingRendered() {
        press.publishes(new Edit("phrase:help.related", "de", "Weiterlesen bitte", null));
        var first = Person.RETO.browser().get(ARTICLE);
        double hits = hits();
        var second = Person.RETO.browser().get(ARTICLE);
        assertThat(hits()).isEqualTo(hits + 1);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotBlank();
        for (var header : new String[] {"Vary", "Cache-Control", "Content-Type", "X-Release", "Content-Security-Policy", "Referrer-Policy"}) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header)).isNotBlank();
        }
        assertThat(first.header("Vary")).contains("Accept-Encoding").contains("Accept-Language").contains("Cookie");
    }

    @Test
    void whoHasThePageIsToldSoAndNothingElse() {
        var etag = Person.RETO.browser().get(ARTICLE).header("ETag");
        for (var known : new String[] {etag, "\"x\", " + etag, etag.replace("W/", ""), "*"}) {
            var answer = Wire.send("GET " + ARTICLE, "Accept-Language: de-CH", "If-None-Match: " + known);
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.body()).as(known).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(etag);
            assertThat(answer.header("Vary")).isNotBlank();
            assertThat(answer.header("X-Release")).isNotBlank();
        }
        assertThat(Wire.send("GET " + ARTICLE, "Accept-Language: de-CH", "If-None-Match: W/\"other\"").status()).isEqualTo(200);
    }

    @Test
    void thePageThatIsRenderedJustNowIsKnownToo() {
        var etag = Person.RETO.browser().get(ARTICLE).header("ETag");
        long release = press.publishes(new Edit("phrase:web.footer.demo", "ja", "デモです。", null));
        // Another release, another render; but nothing that Reto sees has changed.
        var rendered = Person.RETO.browser().header("If-None-Match", etag).get(ARTICLE);
        assertThat(rendered.statusCode()).isEqualTo(304);
        assertThat(rendered.header("X-Release")).isEqualTo(Long.toString(release));
    }

    @Test
    void theReleaseIsForStaffInTheHeaderAndNotForBuyersInTheFoot() {
        long release = press.publishes(new Edit("phrase:help.related", "de", "Weiterlesen bitte", null));
        var answer = Person.RETO.browser().get(ARTICLE);
        assertThat(answer.header("X-Release")).isEqualTo(Long.toString(release));
        assertThat(Page.of(answer).foot()).contains("Dies ist eine Demo.").doesNotContainPattern("\\b" + release + "\\b").doesNotContain("Textfassung");
    }

    @Test
    void pagesAreZippedForWhoTakesThemZipped() throws IOException {
        for (int time = 0; time < 2; time++) {
            var zipped = coded("gzip, deflate");
            var plain = coded("identity");
            assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(plain.header("Content-Encoding")).isNull();
            try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray()))) {
                assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(new String(plain.asByteArray(), StandardCharsets.UTF_8));
            }
            assertThat(zipped.asByteArray().length).isLessThan(plain.asByteArray().length / 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0", "gzip;q=0.000, deflate", "deflate", "x-gzip-not"})
    void whoTakesNoGzipGetsNone(String accepts) {
        assertThat(coded(accepts).header("Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0.5", "GZIP"})
    void whoTakesGzipGetsIt(String accepts) {
        assertThat(coded(accepts).header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void whatIsOfferedToOneReaderIsNotShownToAnother() {
        var zofias = Page.of(Person.ZOFIA.browser().get(ARTICLE));
        var retos = Page.of(Person.RETO.browser().get(ARTICLE));
        var yusufs = Page.of(Person.YUSUF.browser().get(ARTICLE));
        assertThat(zofias.banner()).contains("pl-PL");
        assertThat(retos.banner()).isEmpty();
        assertThat(yusufs.banner()).contains("ar-SA");
        assertThat(Page.of(Person.ZOFIA.browser().get(ARTICLE)).html()).isEqualTo(zofias.html());
        assertThat(Page.of(Person.RETO.browser().get(ARTICLE)).html()).isEqualTo(retos.html());
    }

    @Test
    void anEditIsReadAtOnceAndTheOldPageIsKnownNoMore() {
        var before = Person.RETO.browser().get("/ch/de/help");
        assertThat(Page.of(before).heading()).isEqualTo("Wobei können wir helfen?");

        long release = press.publishes(new Edit("phrase:help.question", "de", "Was brauchen Sie heute?", null));

        var after = Person.RETO.browser().header("If-None-Match", before.header("ETag")).get("/ch/de/help");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Page.of(after).heading()).isEqualTo("Was brauchen Sie heute?");
        assertThat(Long.parseLong(after.header("X-Release"))).isEqualTo(release).isGreaterThan(Long.parseLong(before.header("X-Release")));

        press.takesBack();

        var back = Person.RETO.browser().get("/ch/de/help");
        assertThat(Page.of(back).heading()).isEqualTo("Wobei können wir helfen?");
        assertThat(Long.parseLong(back.header("X-Release"))).isGreaterThan(release);
    }

    @Test
    void aPageThatIsKeptCarriesNothingOfItsReader() {
        for (int time = 0; time < 2; time++) {
            var answer = Person.RETO.browser().cookie("choice", "ch.de.EUR.Asia/Tokyo").get(ARTICLE);
            assertThat(answer.detailedCookies().asList()).isEmpty();
            assertThat(answer.asString()).doesNotContainIgnoringCase("csrf").doesNotContainIgnoringCase("token").doesNotContain("Asia/Tokyo");
        }
    }

    @Test
    void aQueryIsAnsweredButNotKept() {
        double before = kept();
        for (int n = 0; n < 20; n++) {
            assertThat(Person.RETO.browser().get("/ch/de/help?n=" + n).statusCode()).isEqualTo(200);
        }
        assertThat(kept()).isLessThanOrEqualTo(before + 1);
    }

    private double hits() {
        return metrics.get("cache.gets").tag("cache", "pages").tag("result", "hit").functionCounter().count();
    }

    private double kept() {
        return metrics.get("cache.size").tag("cache", "pages").gauge().value();
    }

    private static Response coded(String accepts) {
        var config = RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return Person.RETO.browser().config(config).header("Accept-Encoding", accepts).get(ARTICLE);
    }
}
