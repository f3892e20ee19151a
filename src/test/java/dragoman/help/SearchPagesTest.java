package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Wire;
import dragoman.texts.Releases.Edit;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Buyers search the help in their own words, and nothing that they look for in vain is lost. */
@QuarkusTest
@Tag("database")
class SearchPagesTest {

    private static final int GIFTS = 77;
    private static final Pattern HIT = Pattern.compile("(?s)<li( class=\"marked\")?>\\s*<a href=\"([^\"]*)\"([^>]*)>(.*?)</a>.*?</li>");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A hit as it stands on the page. */
    private record Hit(boolean marked, String url, String attributes, String title, String html) {}

    @Inject
    PressRoom press;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINJUN | 배송 조회     | /kr/ko/help/7-
            MINJUN | 베송 조회     | /kr/ko/help/7-
            MALEE  | อยากได้เงินคืน | /th/th/help/10-
            KENJI  | 関税         | /jp/ja/help/2-
            ZOFIA  | kod jednorazowy | /pl/pl/help/12-
            NOA    | אחריות       | /il/he/help/5-
            """)
    void theArticleThatIsMeantComesFirst(Person person, String typed, String first) {
        var page = searches(person, typed);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo(person.reads("/help").lang());
        assertThat(page.heading()).contains(typed);
        assertThat(hits(page).stream().map(Hit::url).filter(url -> !url.contains("#"))).first().asString().startsWith(first);
        assertThat(hits(page).get(0).marked).isFalse();
        // A page of results is nobody’s but the reader’s.
        assertThat(page.isIndexed()).isFalse();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void minjunsWordsAreMarkedInTheHits() {
        var hits = hits(searches(Person.MINJUN, "배송 조회"));
        assertThat(hits.get(0).title).contains("<mark>");
        assertThat(hits).filteredOn(hit -> hit.html.contains("<mark>배송</mark>")).isNotEmpty();
    }

    @Test
    void whatIsMarkedIsOneWordOfTheText() {
        for (var hit : hits(searches(Person.EMMA, "refund"))) {
            Pattern.compile("<mark>(.*?)</mark>").matcher(hit.html).results().forEach(mark -> assertThat(mark.group(1)).startsWithIgnoringCase("refund"));
        }
    }

    @Test
    void hitsInAnotherLanguageComeAfterKenjisOwnAndAreMarked() {
        thereIsAnArticleInEnglishAlone();
        press.publishes(new Edit(UnitName.about(3, "title"), "ja", "Paidyでのお支払い", null));
        var hits = hits(searches(Person.KENJI, "paidy"));
        assertThat(hits).hasSize(2);
        assertThat(hits.get(0).url).startsWith("/jp/ja/help/3-");
        assertThat(hits.get(0).marked).isFalse();
        assertThat(hits.get(0).attributes).doesNotContain("lang=");
        assertThat(hits.get(1).url).isEqualTo("/jp/ja/help/77-paidy-gifts");
        assertThat(hits.get(1).marked).isTrue();
        assertThat(hits.get(1).attributes).contains("lang=\"en\" dir=\"ltr\"");
        assertThat(hits.get(1).html).contains("英語").contains("<p lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void yusufReadsAnEnglishHitFromLeftToRight() {
        thereIsAnArticleInEnglishAlone();
        var hits = hits(searches(Person.YUSUF, "paidy"));
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).html).contains("lang=\"en\" dir=\"ltr\"").contains("الإنجليزية");
        var suggested = suggestions(Person.YUSUF, "paid");
        assertThat(suggested.html()).contains("lang=\"en\" dir=\"ltr\"").contains("/sa/ar/help/77-paidy-gifts");
    }

    @Test
    void aQuestionThatIsFoundLeadsToItsPlace() {
        var found = hits(searches(Person.EMMA, "How long can I send something back?")).stream().map(Hit::url).filter(url -> url.contains("#")).toList();
        assertThat(found).contains("/us/en/faq#returns-how-many-days");
        var there = Person.EMMA.opens("/us/en/faq");
        assertThat(found).allSatisfy(url -> assertThat(there.html()).contains(" id=\"" + url.substring(url.indexOf('#') + 1) + "\""));
    }

    @Test
    void aHitHasTheFactsOfTheMarket() {
        press.publishes(new Edit(UnitName.block(4, "lead"), "en", "Quixotic goods: {returnDays, plural, one {# day} other {# days}} in {country}.", null));
        assertThat(hits(searches(Person.EMMA, "quixotic")).get(0).html).contains("United States");
        var inOsaka = Page.of(Person.nobody().get("/jp/en/search?q=quixotic"));
        assertThat(Page.plain(hits(inOsaka).get(0).html)).contains("30 days in Japan").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void theFieldSentEmptyIsAPage(Person person) {
        for (var path : List.of("/search", "/search?q=", "/search?q=%20%20", "/search?x=1")) {
            var page = person.reads(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.lang()).isEqualTo(person.reads("/help").lang());
            assertThat(page.html()).contains("<form class=\"search\"").doesNotContain("class=\"hits\"");
            assertThat(page.isIndexed()).isFalse();
        }
    }

    @Test
    void whatIsNotFoundIsSaidInTheReadersLanguageWithAWayOn() {
        var page = searches(Person.ZOFIA, "xqzvwk");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("xqzvwk").contains("Spróbuj innych słów");
        assertThat(hits(page)).isEmpty();
        assertThat(page.links()).contains("/pl/pl/help", "/pl/pl/orders", "/pl/pl/contact");
    }

    @Test
    void eachSearchInVainIsCountedOnce() {
        searches(Person.ZOFIA, "Xqzvwć");
        searches(Person.ZOFIA, "ＸＱＺＶＷＣ");
        assertThat(counted("pl", "pl", "xqzvwc", 2)).isEqualTo(2);
        suggestions(Person.ZOFIA, "xqzvwc");
        searches(Person.ZOFIA, "zwroty");
        searches(Person.MINJUN, "xqzvwc");
        assertThat(counted("kr", "ko", "xqzvwc", 1)).isEqualTo(1);
        // What was found and what was still being typed would have been counted by now.
        searches(Person.ZOFIA, "xqzvwc");
        assertThat(counted("pl", "pl", "xqzvwc", 3)).isEqualTo(3);
        assertThat(count("pl", "pl", "zwroty")).isZero();
    }

    @Test
    void whatMayNameSomebodyIsNotKept() {
        searches(Person.RETO, "xqzvwk reto@xqzvwk.xq 0791234567");
        assertThat(counted("ch", "de", "xqzvwk … …", 1)).isEqualTo(1);
        assertThat(rows("select count(*) from empty_search where words like '%@%' or words regexp '[0-9]{3}'")).isZero();
    }

    @Test
    void suggestionsAreAPieceOfAPage() {
        var page = suggestions(Person.KENJI, "返");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().strip()).startsWith("<ul").endsWith("</ul>").doesNotContain("<html").doesNotContain("<script");
        assertThat(page.links()).isNotEmpty().allMatch(link -> link.startsWith("/jp/ja/")).hasSizeLessThanOrEqualTo(6);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        for (var link : page.links()) {
            assertThat(Person.KENJI.browser().get(link.replaceFirst("#.*", "")).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void aWordThatIsNotFinishedIsUnderstood() {
        assertThat(suggestions(Person.EMMA, "ref").links()).anyMatch(link -> link.startsWith("/us/en/help/10-"));
        assertThat(suggestions(Person.ZOFIA, "zwro").links()).anyMatch(link -> link.startsWith("/pl/pl/help/4-"));
    }

    @ParameterizedTest
    @CsvSource({"ZOFIA, zwr, /pl/pl/help/4-", "ZOFIA, gdzie jest, /pl/pl/help/7-", "YUSUF, الجما, /sa/ar/help/2-"})
    void theTitleThatBeginsLikeThatIsSuggestedFirst(Person person, String typed, String first) {
        assertThat(suggestions(person, typed).links().get(0)).startsWith(first);
    }

    @Test
    void whereNothingIsTypedOrFoundNothingIsSuggested() {
        for (var typed : List.of("", " ", "xqzvwk", "…")) {
            assertThat(suggestions(Person.KENJI, typed).html().strip()).as(typed).isEmpty();
        }
    }

    @Test
    void whatIsTypedIsShownAndNeverRun() {
        var trick = "\"><script>alert(1)</script><b onclick='x'>{frame}&amp;";
        var page = searches(Person.EMMA, trick);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("<script>alert").doesNotContain("<b onclick").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(suggestions(Person.EMMA, trick).html()).doesNotContain("<script>alert");
    }

    @Test
    void aLanguageIsChangedAndTheQuestionStaysWithItsReader() {
        var answer = Wire.send("GET /CH/de-CH/search?q=zoll");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/ch/de/search?q=zoll");
    }

    private void thereIsAnArticleInEnglishAlone() {
        press.hasRoomFor(UnitName.about(GIFTS, "outline"), UnitKind.OUTLINE);
        for (var line : new String[] {"title", "slug", "summary"}) {
            press.hasRoomFor(UnitName.about(GIFTS, line), UnitKind.LINE);
        }
        press.hasRoomFor(UnitName.block(GIFTS, "lead"), UnitKind.BLOCK);
        press.publishes(
                new Edit(UnitName.about(GIFTS, "outline"), "en", "id 77\ntopic payment\norder 90\nrelated\nblock lead", null),
                new Edit(UnitName.about(GIFTS, "title"), "en", "Paidy gifts", null),
                new Edit(UnitName.about(GIFTS, "slug"), "en", "paidy-gifts", null),
                new Edit(UnitName.about(GIFTS, "summary"), "en", "How paidy works.", null),
                new Edit(UnitName.block(GIFTS, "lead"), "en", "We take paidy.", null));
    }

    private static Page searches(Person person, String typed) {
        return Page.of(Wire.send("GET " + person.at("/search?q=") + URLEncoder.encode(typed, StandardCharsets.UTF_8), "Accept-Language: " + person.asks()));
    }

    private static Page suggestions(Person person, String typed) {
        return Page.of(Wire.send("GET " + person.at("/search/suggestions?q=") + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
    }

    private static List<Hit> hits(Page page) {
        int list = page.html().indexOf("<ol class=\"hits\">");
        return list < 0 ? List.of() : HIT.matcher(page.html().substring(list, page.html().indexOf("</ol>", list))).results()
                .map(hit -> new Hit(hit.group(1) != null, hit.group(2), hit.group(3), hit.group(4), hit.group())).toList();
    }

    /** The count as soon as it has come so far: the reader does not wait for it. */
    private long counted(String market, String language, String words, long atLeast) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long count = count(market, language, words);
        while (count < atLeast && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            count = count(market, language, words);
        }
        return count;
    }

    private long count(String market, String language, String words) {
        return rows("select coalesce(sum(searches), 0) from empty_search where market = ? and language = ? and words = ?", market, language, words);
    }

    private long rows(String sql, String... values) {
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
