package dragoman.footfall;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Office;
import dragoman.texts.Releases.Edit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Buyers read pages; Zofia sees which texts most of them met, and on which page. */
@QuarkusTest
@Tag("database")
class FootfallTest {

    private static final String REFUND = "/pl/pl/help/10-zwrot-pieniedzy";
    private static final LocaleId POLISH = LocaleId.of("pl");

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    PressRoom press;

    @Inject
    WriteFootfallJob job;

    @Inject
    Sightings sightings;

    @Inject
    Footfall footfall;

    @Inject
    Readership readership;

    @BeforeEach
    void nobodyWasHere() {
        tables.forgetsWhoAsked();
        job.write();
        tables.run("delete from page_visits");
        tables.run("delete from text_page");
        sightings.anew();
        readership.anew();
    }

    @AfterEach
    void takeBack() {
        press.takesBack();
        tables.run("delete from page_visits");
        readership.anew();
    }

    @Test
    void aPageIsCountedForItsDayAndNothingElseIsKept() {
        opens(REFUND, 3);
        opens("/pl/pl/help", 1);
        Wire.send("GET " + REFUND, "Accept-Language: pl", "User-Agent: Googlebot/2.1");
        Wire.send("HEAD " + REFUND, "Accept-Language: pl");
        Wire.send("GET /pl/pl/help/999999", "Accept-Language: pl");
        Wire.send("GET /pl/pl/help/10", "Accept-Language: pl");
        var zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        zofia.has("look", "marks");
        zofia.opens(REFUND);
        writes("pl", "article:10", 3);
        assertThat(tables.ask("select group_concat(concat_ws(' ', language, market, page, visits) order by page separator ', ') from page_visits"))
                .isEqualTo("pl pl article:10 3, pl pl help 1");
        opens(REFUND, 2);
        writes("pl", "article:10", 5);
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsCountedOn() {
        tables.run("rename table page_visits to page_visits_away");
        try {
            opens(REFUND, 2);
            job.write();
        } finally {
            tables.run("rename table page_visits_away to page_visits");
        }
        opens(REFUND, 1);
        writes("pl", "article:10", 3);
    }

    @Test
    void whatMostReadersMetComesFirst() {
        press.publishes(new Edit("phrase:console.title", "pl", "Konsola, dawna", "000000000000"), new Edit("phrase:web.desk.title", "pl", "Wsparcie, dawne", "000000000000"),
                new Edit("article:10#lead", "pl", "Dawny wstęp.", "000000000000"));
        var zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        assertThat(zofia.opens("/workbench?locale=pl&has=stale").body()).containsSubsequence("phrase:console.title", "phrase:web.desk.title", "article:10~lead").doesNotContain("w ciągu czterech tygodni");
        opens(REFUND, 1);
        writes("pl", "article:10", 1);
        opens("/pl/pl/help", 40);
        writes("pl", "help", 40);
        isSeen("phrase:web.desk.title", "pl");
        readership.anew();
        assertThat(readership.attention(POLISH).phrases()).containsEntry("phrase:web.desk.title", 41L).doesNotContainKey("phrase:console.title");
        assertThat(zofia.opens("/workbench?locale=pl&has=stale").body()).containsSubsequence("phrase:web.desk.title", "41 wizyt w ciągu czterech tygodni", "article:10~lead", "1 wizyta w ciągu czterech tygodni",
                "phrase:console.title");
    }

    @Test
    void theEditorSaysWhereATextIsUsedAndLeadsToAPageThatShowsIt() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl", "translator:*:es_419").signsIn();
        assertThat(zofia.opens("/workbench/pl/phrase:contact.title").body()).contains("Strona dla kupujących", "contact/ContactPages.java:", "contact/thread-page.html:").doesNotContain("Zobacz na stronie dla kupujących");
        opens("/ch/de/contact", 1);
        isSeen("phrase:contact.title", "ch");
        assertThat(zofia.opens("/workbench/pl/phrase:contact.title").body()).contains("<a href=\"/ch/de/contact\">Zobacz na stronie dla kupujących</a>", "Szwajcaria, niemiecki");
        opens("/pl/pl/contact", 1);
        isSeen("phrase:contact.title", "pl");
        assertThat(zofia.opens("/workbench/pl/phrase:contact.title").body()).contains("<a href=\"/pl/pl/contact\">Zobacz na stronie dla kupujących</a>");
        assertThat(zofia.opens("/workbench/pl/article:10~lead").body()).contains("<a href=\"/pl/pl/help/10\">Zobacz na stronie dla kupujących</a>");
        assertThat(zofia.opens("/workbench/es_419/article:10~lead").body()).containsPattern("<a href=\"/[a-z]{2}/es/help/10\">");
        assertThat(Wire.send("GET /pl/pl/help/10").header("Location")).isEqualTo(REFUND);
    }

    @Test
    void aPageThatIsListenedToIsKeptAndSaysTheSame() {
        var first = Wire.send("GET " + REFUND, "Accept-Language: pl");
        var second = Wire.send("GET " + REFUND, "Accept-Language: pl");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isNotEmpty().isEqualTo(first.header("ETag"));
    }

    @Test
    void aMarketThatIsNotReadCountsForNobodyElse() {
        sightings.hear(Spot.of("/ch/de/help").orElseThrow(), Set.of("help.title"));
        footfall.add(Spot.of("/ch/de/help").orElseThrow(), 12);
        footfall.add(Spot.of("/ch/fr/help").orElseThrow(), 100);
        footfall.add(Spot.of("/at/de/help").orElseThrow(), 7);
        sightings.hear(Spot.of("/at/de/help").orElseThrow(), Set.of("help.title"));
        writes("at", "help", 7);
        assertThat(attention("de_CH")).isEqualTo(12);
        assertThat(attention("de")).isEqualTo(19);
        assertThat(attention("pl")).isZero();
    }

    private long attention(String locale) {
        readership.anew();
        return readership.attention(LocaleId.of(locale)).phrases().getOrDefault("phrase:help.title", 0L);
    }

    private static void opens(String path, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(Wire.send("GET " + path, "Accept-Language: pl").status()).isEqualTo(200);
        }
    }

    /** A page is counted when all of it is on its way, which may be after its reader has it. */
    private void writes(String market, String page, long visits) {
        Patience.until("all is written", () -> {
            job.write();
            return tables.ask("select coalesce(sum(visits), 0) from page_visits where page = ? and market = ?", page, market).equals(Long.toString(visits));
        });
    }

    private void isSeen(String unit, String market) {
        Patience.until("it is known where it stands", () -> {
            job.write();
            return !tables.ask("select count(*) from text_page where unit = ? and market = ?", unit, market).equals("0");
        });
    }
}
