package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Sitemap;
import dragoman.market.Markets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong is said in the reader's language, with a way on. */
@QuarkusTest
@Tag("database")
class ErrorPagesTest {

    @Inject
    Markets markets;

    @Test
    void anUnknownMarketIsAnsweredWithAllThatThereAre() {
        var page = Person.RETO.opens("/xx/de/help");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("de-CH");
        assertThat(page.heading()).isEqualTo("Dieses Land oder diese Region kennen wir nicht");
        for (var market : markets.all()) {
            assertThat(page.links()).anyMatch(link -> link.startsWith("/" + market.key() + "/"));
        }
        // Where nobody speaks German, in English before a script that Reto cannot read.
        assertThat(page.links()).contains("/de/de/help", "/jp/en/help");
    }

    @Test
    void aLanguageThatIsNotOfferedHereIsAnsweredInItselfWithThoseThatAre() {
        var page = Person.strangerOpens("/pl/ja/help");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("ja-PL");
        assertThat(page.dir()).isEqualTo("ltr");
        assertThat(page.heading()).isEqualTo("この言語には対応していません");
        assertThat(page.words()).contains("ポーランド").contains("polski").contains("English");
        assertThat(page.links()).contains("/pl/pl/help", "/pl/en/help").noneMatch(link -> link.startsWith("/pl/ja"));
        // The facts are still the market's, told in Japanese.
        assertThat(page.foot()).contains("ワルシャワ").contains("ポーランド ズウォティ");
    }

    @Test
    void zofiaInRiyadhIsToldInPolish() {
        var page = Person.ZOFIA.opens("/sa/pl/help/4-zwroty");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("pl-SA");
        assertThat(page.heading()).isEqualTo("Ten język nie jest tu dostępny");
        assertThat(page.words()).contains("Arabia Saudyjska").contains("العربية").contains("English");
        // The same page: its number leads on, whatever it is called there.
        assertThat(page.links()).contains("/sa/ar/help/4-zwroty", "/sa/en/help/4-zwroty");
        assertThat(Person.ZOFIA.opens("/sa/en/help/4-zwroty").heading()).isEqualTo("Returns and withdrawal");
        assertThat(page.foot()).contains("rial saudyjski").doesNotContainPattern("[\u0660-\u0669]");
        assertThat(page.html()).contains("<span class=\"now\">polski</span>").doesNotContain("value=\"ar\" lang=\"ar\" dir=\"rtl\" aria-current");
    }

    @Test
    void yusufInWarsawIsToldFromRightToLeft() {
        for (var address : new String[] {"/pl/ar/help", "/pl/ar-SA/help", "/pl/AR/settings", "/pl/ar"}) {
            var page = Person.strangerOpens(address);
            assertThat(page.status()).as(address).isEqualTo(404);
            assertThat(page.lang()).as(address).isEqualTo("ar-PL");
            assertThat(page.dir()).as(address).isEqualTo("rtl");
        }
    }

    @Test
    void everyLanguageThatWeHaveIsSpokenInEveryMarketThatLacksIt() {
        int pages = 0;
        for (var market : markets.all()) {
            for (var language : markets.languages()) {
                if (!market.languages().contains(language)) {
                    var address = Visit.url(market, language, "/help");
                    var page = Person.strangerOpens(address);
                    assertThat(page.status()).as(address).isEqualTo(404);
                    assertThat(page.lang()).as(address).isEqualTo(language.in(market.region()).tag());
                    assertThat(page.dir()).as(address).isEqualTo(language.dir());
                    for (var offered : market.languages()) {
                        assertThat(page.links()).as(address).contains(Visit.url(market, offered, "/help"));
                    }
                    pages++;
                }
            }
        }
        assertThat(pages).isGreaterThan(50);
    }

    @Test
    void itsOtherLinksLeadToPagesThatThereAre() {
        for (var link : Person.KENJI.opens("/pl/ja/help").links()) {
            assertThat(Person.KENJI.opens(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void aLanguageThatNobodyOffersIsAnsweredWithThoseOfItsMarket() {
        var page = Person.strangerOpens("/pl/tlh/help");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("pl-PL");
        assertThat(page.heading()).isEqualTo("Ten język nie jest tu dostępny");
        assertThat(page.words()).contains("Polska").contains("polski").contains("English");
        assertThat(page.links()).contains("/pl/pl/help", "/pl/en/help");
    }

    @Test
    void aLanguageThatNobodyOffersIsToldInTheOneThatTheReaderAsksFor() {
        assertThat(Person.EMMA.opens("/pl/tlh/help").lang()).isEqualTo("en-PL");
    }

    @Test
    void anArticleThatIsNotThereIsAPageInKenjisLanguage() {
        var page = Person.KENJI.reads("/help/99-nix");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("ja-JP");
        assertThat(page.heading()).isEqualTo("ページが見つかりません");
        assertThat(page.links()).contains("/jp/ja/help");
    }

    @ParameterizedTest
    @EnumSource(Person.class)
    void whoIsLostIsToldOfWhatTheHelpPageReallyHas(Person person) {
        var topics = Page.plain(person.reads("/help").html().replaceAll("(?s).*?<h2 class=\"section\">(.*?)</h2>.*", "$1"));
        assertThat(topics).isNotBlank().hasSizeLessThan(30);
        var page = person.reads("/nix");
        assertThat(page.words()).containsIgnoringCase(topics);
        assertThat(page.links()).contains(person.at("/help"));
    }

    @Test
    void anErrorIsFoundByNobodyAndKeptByNobody() {
        var page = Person.YUSUF.opens("/nix");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("ar-SA");
        assertThat(page.dir()).isEqualTo("rtl");
        assertThat(page.isIndexed()).isFalse();
        assertThat(Sitemap.of("sa").pages()).isNotEmpty().noneMatch(url -> url.contains("nix"));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }
}
