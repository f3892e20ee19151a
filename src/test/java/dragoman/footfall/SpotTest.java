package dragoman.footfall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of an address, and what of it is not even looked at twice. */
class SpotTest {

    @ParameterizedTest
    @CsvSource({"/pl/pl/help, help, /help", "/ch/de/help/12-zoll-und-steuern, article:12, /help/12", "/ch/de/help/12, article:12, /help/12", "/sg/zh-Hans/faq, faq, /faq",
            "/pl/pl/faq/delivery, topic:delivery, /faq/delivery", "/pl/pl/search, search, /search", "/pl/pl/contact, contact, /contact", "/pl/pl/orders, orders, /orders",
            "/pl/pl/settings, settings, /settings"})
    void aPageIsCountedByWhatItIs(String path, String counted, String shown) {
        var spot = Spot.of(path).orElseThrow();
        assertThat(spot.page().counted()).isEqualTo(counted);
        assertThat(spot.page().path()).isEqualTo(shown);
        assertThat("/" + spot.market() + "/" + spot.language()).isEqualTo(path.substring(0, path.indexOf('/', 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pl/pl/orders/Zk3v9q", "/pl/pl/contact/0123456789abcdefABCDEF"})
    void whoseOrderOrThreadItIsStaysBehind(String path) {
        var page = Spot.of(path).orElseThrow().page();
        assertThat(page.counted()).isIn("order", "thread");
        assertThat(page.path()).isEmpty();
        assertThat(page.which()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/pl", "/pl/pl", "/pl/pl/", "/assets/app.js", "/console", "/workbench/pl/phrase:help.title", "/pl/pl/orders/l/secret", "/pl/pl/orders/p/secret",
            "/pl/pl/contact/l/secret", "/pl/pl/help/1234567", "/pl/pl/help/x", "/pl/pl/faq/%2e", "/api/orders/demo/1", "/pl/much-too-long-a-tag/help"})
    void othersAreNotCounted(String path) {
        assertThat(Spot.of(path)).isEmpty();
    }

    @Test
    void whatSaysThatItIsAMachineDoesNotCount() {
        assertThat(Footfall.isMachine("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")).isTrue();
        assertThat(Footfall.isMachine("facebookexternalhit/1.1 CRAWLER")).isTrue();
        assertThat(Footfall.isMachine("Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) AppleWebKit/537.36 Safari/537.36")).as("a telephone of that name").isFalse();
        assertThat(Footfall.isMachine("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).isFalse();
        assertThat(Footfall.isMachine(null)).isFalse();
    }
}
