package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.formats.Formats;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buyers read help in their language, with the facts of their market. */
@QuarkusTest
@Tag("database")
class HelpPagesTest {

    private static final int ARTICLES = 18;

    @Inject
    Markets markets;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YUSUF | ar-SA      | rtl | كيف يمكننا مساعدتكم؟
            KENJI | ja-JP      | ltr | どのようなご用件ですか
            RETO  | de-CH      | ltr | Wobei können wir helfen?
            ZOFIA | pl-PL      | ltr | W czym możemy pomóc?
            EMMA  | en-US      | ltr | What do you need?
            ANA   | pt-BR      | ltr | Do que você precisa?
            NOA   | he-IL      | rtl | במה אפשר לעזור?
            MINJUN | ko-KR     | ltr | 무엇을 도와드릴까요?
            MALEE | th-TH      | ltr | ต้องการให้เราช่วยเรื่องอะไร
            """)
    void theStartPageAsksOneQuestionInTheReadersLanguage(Person person, String lang, String dir, String question) {
        var page = person.reads("/help");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo(lang);
        assertThat(page.dir()).isEqualTo(dir);
        assertThat(page.heading()).isEqualTo(question);
        assertThat(page.isIndexed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YUSUF | ar-SA      | rtl | ١٥
            KENJI | ja-JP      | ltr | 30日
            RETO  | de-CH      | ltr | 30 Tage
            ZOFIA | pl-PL      | ltr | 30 dni
            """)
    void theReturnPeriodIsTheMarketsOwnInTheReadersNumerals(Person person, String lang, String dir, String period) {
        var page = person.reads("/help/4");
        var market = markets.find(person.market()).orElseThrow();
        var reader = market.reader(LocaleId.of(person.language()), market.zone());
        assertThat(page.lang()).isEqualTo(lang);
        assertThat(page.dir()).isEqualTo(dir);
        assertThat(Page.plain(page.block("lead"))).contains(period).contains(Formats.of(reader).number(market.returns().days()));
        assertThat(page.foot()).contains(period);
    }

    @Test
    void kenjiReadsReturnsInJapanese() {
        var page = Person.KENJI.reads("/help/4");
        assertThat(page.heading()).isEqualTo("返品と返金");
        assertThat(page.words()).contains("対象の国・地域：日本").contains("特定商取引法第15条の3");
        // Where it says that he may write to us, it is on our own page, and on no mail program.
        assertThat(page.block("how")).contains("<a href=\"/jp/ja/contact\">ご連絡</a>");
        assertThat(page.html()).doesNotContain("mailto:", "page:contact");
        // Copied from an Arabic page, too, the address is one that a mail program knows.
        assertThat(Person.YUSUF.reads("/help/6").html()).contains("<a href=\"mailto:dubai@shop.example\" dir=\"auto\">dubai@shop.example</a>");
        // 8 days by law, had the shop said nothing.
        assertThat(Page.plain(page.block("right-if-silent"))).contains("8日間").contains("商品を受け取った日から");
        assertThat(page.block("right")).isEmpty();
        assertThat(page.block("no-right")).isEmpty();
    }

    @Test
    void zofiasWithdrawalBeginsWithTheLastItem() {
        var page = Person.ZOFIA.reads("/help/4");
        assertThat(Page.plain(page.block("right"))).contains("14 dni").contains("ostatniej rzeczy").contains("art. 27 ustawy o prawach konsumenta");
        assertThat(page.block("right-if-silent")).isEmpty();
    }

    @Test
    void retoIsToldThatTheLawGivesHimNoSuchRightInSwissSpelling() {
        var page = Person.RETO.reads("/help/4");
        assertThat(page.heading()).isEqualTo("Retouren und Widerruf");
        assertThat(page.block("no-right")).contains("40a");
        assertThat(page.block("right")).isEmpty();
        assertThat(page.words()).contains("Grösse").doesNotContain("ß");
    }

    @Test
    void aBlockForOneMarketIsShownThereAlone() {
        for (var person : Person.values()) {
            assertThat(person.reads("/help/2").block("swiss").isEmpty()).as(person.name()).isEqualTo(person != Person.RETO);
            assertThat(person.reads("/help/1").block("redelivery").isEmpty()).as(person.name()).isEqualTo(person != Person.KENJI);
        }
        assertThat(Person.KENJI.reads("/help/1").block("redelivery")).contains("不在票");
        assertThat(Person.RETO.reads("/help/2").block("swiss")).contains("Liechtenstein");
    }

    @Test
    void aBlockForAFactIsShownWhereTheFactHolds() {
        for (var market : markets.all()) {
            var page = Person.strangerOpens("/" + market.key() + "/en/help/4");
            var kind = market.withdrawal().kind().name();
            assertThat(page.status()).as(market.key()).isEqualTo(200);
            assertThat(!page.block("right").isEmpty()).as(market.key()).isEqualTo(kind.equals("ALWAYS"));
            assertThat(!page.block("right-if-silent").isEmpty()).as(market.key()).isEqualTo(kind.equals("IF_NOT_DISCLOSED"));
            assertThat(!page.block("no-right").isEmpty()).as(market.key()).isEqualTo(kind.equals("NONE"));
        }
    }

    @Test
    void noMarketAndNoLanguageLeavesARawPatternBehind() {
        for (var market : markets.all()) {
            for (var language : market.languages()) {
                for (int article = 1; article <= ARTICLES; article++) {
                    var path = "/" + market.key() + "/" + language.tag() + "/help/" + article;
                    var page = Person.strangerOpens(path);
                    assertThat(page.status()).as(path).isEqualTo(200);
                    assertThat(page.words()).as(path).doesNotContain("{").doesNotContain("}").doesNotContain("**").doesNotContain("](").doesNotContain("\\");
                    assertThat(page.html()).as(path).doesNotContain("article:").doesNotContain("%E2%81%A");
                }
            }
        }
    }

    @Test
    void theThreeDoorsLeadSomewhereInEveryLanguage() {
        for (var person : Person.values()) {
            var home = person.reads("/help");
            assertThat(home.links()).as(person.name()).contains(person.at("/orders"), person.at("/contact"))
                    .anyMatch(link -> link.startsWith(person.at("/help/4-")));
            for (var link : home.links()) {
                if (!link.startsWith("/assets/")) {
                    assertThat(person.browser().get(link).statusCode()).as(link).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void theWayToAnArticleAndOnIsShown() {
        var page = Person.RETO.reads("/help/4");
        assertThat(page.html()).contains("<nav class=\"path\" aria-label=\"");
        var path = page.html().substring(page.html().indexOf("<nav class=\"path\""), page.html().indexOf("</nav>"));
        assertThat(Page.plain(path)).isEqualTo("Hilfe Retouren");
        assertThat(path).contains("href=\"/ch/de/help\"");
        var related = page.html().substring(page.html().indexOf("<nav class=\"related\""));
        assertThat(related).contains("/ch/de/help/5-").contains("/ch/de/help/3-");
        for (var link : page.links()) {
            assertThat(Person.RETO.browser().get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void zofiaIsToldWhichPartIsBehindItsSource() {
        var page = Person.ZOFIA.reads("/help/3");
        assertThat(page.words()).contains("Ta strona jest tłumaczeniem starszej wersji.");
        assertThat(page.block("bank")).contains("class=\"block marked\"").contains("class=\"mark\"");
        assertThat(page.block("lead")).doesNotContain("marked");
        assertThat(page.links()).contains("/pl/en/help/3-paying-in-your-currency");
        // It is all there in Polish, so it may be found.
        assertThat(page.isIndexed()).isTrue();
        assertThat(page.canonical()).endsWith("/pl/pl/help/3-platnosc-w-swojej-walucie");
    }
}
