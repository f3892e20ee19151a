package dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.cast.Sitemap;
import dragoman.market.Markets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
    void anUnknownLanguageIsAnsweredWithThoseOfItsMarket() {
        var page = Person.strangerOpens("/pl/ja/help");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("pl-PL");
        assertThat(page.heading()).isEqualTo("Ten język nie jest tu dostępny");
        assertThat(page.words()).contains("Polska").contains("polski").contains("English");
        assertThat(page.links()).contains("/pl/pl/help", "/pl/en/help");
    }

    @Test
    void anUnknownLanguageIsToldInTheOneThatTheReaderAsksFor() {
        assertThat(Person.EMMA.opens("/pl/ja/help").lang()).isEqualTo("en-PL");
    }

    @Test
    void anArticleThatIsNotThereIsAPageInKenjisLanguage() {
        var page = Person.KENJI.reads("/help/99-nix");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.lang()).isEqualTo("ja-JP");
        assertThat(page.heading()).isEqualTo("ページが見つかりません");
        assertThat(page.links()).contains("/jp/ja/help");
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
