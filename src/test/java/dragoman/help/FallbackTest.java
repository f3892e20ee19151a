package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.PressRoom;
import dragoman.cast.Sitemap;
import dragoman.opinions.Wishes;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is not there in a reader's language is shown in the next best, says so, and is not passed off as a translation. */
@QuarkusTest
@Tag("database")
class FallbackTest {

    private static final int GIFTS = 77;

    @Inject
    PressRoom press;

    @Inject
    Editions editions;

    @Inject
    Wishes wishes;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void anArticleThatIsThereInNoOtherLanguageIsShownInItsOwn() {
        thereIsAnArticleInEnglishAlone();
        var page = Person.LAYLA.reads("/help/77");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.lang()).isEqualTo("ar-IL");
        assertThat(page.dir()).isEqualTo("rtl");
        assertThat(page.html()).contains("<h1 lang=\"en\" dir=\"ltr\">Gift cards</h1>");
        assertThat(page.block("lead")).contains("lang=\"en\" dir=\"ltr\"").contains("within 14 days");
        assertThat(page.words()).contains("هذه الصفحة غير متاحة بعد بلغتكم (العربية). تقرؤونها الآن بلغة أخرى: الإنجليزية.");
        // The whole page is in another language and says so once.
        assertThat(page.html()).doesNotContain("class=\"mark\"");
    }

    @Test
    void whatIsNoTranslationIsNotFoundFromOutside() {
        thereIsAnArticleInEnglishAlone();
        var page = Person.KENJI.reads("/help/77");
        assertThat(page.isIndexed()).isFalse();
        assertThat(page.canonical()).endsWith("/jp/en/help/77-gift-cards");
        var japan = Sitemap.of("jp");
        assertThat(japan.pages()).isNotEmpty().noneMatch(url -> url.contains("/jp/ja/help/77"));
        var original = Person.strangerOpens("/jp/en/help/77-gift-cards");
        assertThat(original.isIndexed()).isTrue();
        assertThat(japan.versions("/jp/en/help/77-gift-cards")).isNotEmpty().allMatch(link -> link.startsWith("en-") || link.startsWith("x-default "));
        assertThat(Person.nobody().get("/sitemap.xml").asString()).contains("/jp/en/help/77-gift-cards").doesNotContain("/jp/ja/help/77");
    }

    @Test
    void whereTheMarketHasNoEnglishTheOriginalIsInTheBackupMarket() {
        thereIsAnArticleInEnglishAlone();
        for (var person : Person.values()) {
            assertThat(person.reads("/help/77").canonical()).as(person.name()).matches(".*/(" + person.market() + "|us)/en/help/77-gift-cards");
        }
    }

    @Test
    void aBlockThatIsNotTranslatedIsMarkedAndInItsOwnLanguageAndDirection() {
        thereIsANewBlockInEnglish();
        var page = Person.YUSUF.reads("/help/4");
        assertThat(page.lang()).isEqualTo("ar-SA");
        assertThat(page.words()).contains("بعض أجزاء هذه الصفحة غير متاح بعد بلغتكم (العربية)");
        assertThat(page.block("packing")).contains("block marked").contains("<div lang=\"en\" dir=\"ltr\">").contains("class=\"mark\"").contains("الإنجليزية");
        assertThat(page.block("lead")).doesNotContain("lang=").doesNotContain("marked");
        assertThat(page.isIndexed()).isFalse();
        assertThat(page.canonical()).endsWith("/sa/en/help/4-returns-and-withdrawal");
        assertThat(Sitemap.of("sa").pages()).noneMatch(url -> url.contains("/sa/ar/help/4-")).anyMatch(url -> url.contains("/sa/en/help/4-"));
    }

    @Test
    void onlyRealTranslationsAreNamedAsVersions() {
        thereIsANewBlockInEnglish();
        press.publishes(new Edit(UnitName.block(4, "packing"), "de", "Verpacken Sie die Ware für {country}.", null));
        var page = Person.RETO.reads("/help/4");
        assertThat(page.isIndexed()).isTrue();
        assertThat(Sitemap.of("ch").versions("/ch/de/help/4-rueckgabe-und-widerruf")).anyMatch(link -> link.startsWith("de-CH ")).anyMatch(link -> link.startsWith("en-US "))
                .noneMatch(link -> link.startsWith("ja-")).noneMatch(link -> link.startsWith("ar-"));
        assertThat(page.block("packing")).contains("Schweiz").doesNotContain("marked");
        var sitemap = Person.nobody().get("/sitemap.xml").asString();
        assertThat(sitemap).contains("/ch/de/help/4-").doesNotContain("/jp/ja/help/4-").doesNotContain("/sa/ar/help/4-");
    }

    @Test
    void aFactInABorrowedBlockSpeaksTheBlocksLanguage() {
        thereIsANewBlockInEnglish();
        assertThat(Page.plain(Person.KENJI.reads("/help/4").block("packing"))).contains("Pack it well for Japan").doesNotContain("日本 ");
    }

    @Test
    void kenjiAsksForTheTranslationAndSoDoesHisNeighbour() {
        thereIsAnArticleInEnglishAlone();
        long before = wishes();
        var page = Person.KENJI.reads("/help/77");
        assertThat(page.html()).contains("action=\"/jp/ja/help/77/wish\"").contains("翻訳を希望する");
        for (int reader = 0; reader < 2; reader++) {
            var sent = Person.KENJI.form().post("/jp/ja/help/77/wish");
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(sent.header("Location")).isEqualTo("/jp/ja/help/77/wished");
        }
        assertThat(wishes()).isEqualTo(before + 2);
        var thanks = Person.KENJI.reads("/help/77/wished");
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.lang()).isEqualTo("ja-JP");
        assertThat(thanks.links()).contains("/jp/ja/help/77-gift-cards");
    }

    @Test
    void aSourceThatMovesOnLeavesItsTranslationsBehindAndMarked() {
        var how = editions.current().at(UnitName.block(4, "how"), TextFolder.SOURCE).orElseThrow().text();
        press.publishes(new Edit(UnitName.block(4, "how"), "en", how + "\n6. Tell us when it is on its way.", null));
        var page = Person.KENJI.reads("/help/4");
        assertThat(page.words()).contains("このページの翻訳は、原文の古い版をもとにしています。");
        assertThat(page.block("how")).contains("block marked").contains("class=\"mark\"").doesNotContain("lang=");
        assertThat(page.block("lead")).doesNotContain("marked");
        assertThat(page.links()).contains("/jp/en/help/4-returns-and-withdrawal");
        assertThat(page.isIndexed()).isTrue();
        assertThat(Person.EMMA.reads("/help/4").html()).contains("on its way").doesNotContain("class=\"mark\"");
    }

    private long wishes() {
        return QuarkusTransaction.requiringNew().call(() -> wishes.of(GIFTS, "ja_JP"));
    }

    private void thereIsAnArticleInEnglishAlone() {
        press.hasRoomFor(UnitName.about(GIFTS, "outline"), UnitKind.OUTLINE);
        for (var line : new String[] {"title", "slug", "summary"}) {
            press.hasRoomFor(UnitName.about(GIFTS, line), UnitKind.LINE);
        }
        press.hasRoomFor(UnitName.block(GIFTS, "lead"), UnitKind.BLOCK);
        press.publishes(
                new Edit(UnitName.about(GIFTS, "outline"), "en", "id 77\ntopic payment\norder 90\nrelated\nblock lead", null),
                new Edit(UnitName.about(GIFTS, "title"), "en", "Gift cards", null),
                new Edit(UnitName.about(GIFTS, "slug"), "en", "gift-cards", null),
                new Edit(UnitName.about(GIFTS, "summary"), "en", "How gift cards work.", null),
                new Edit(UnitName.block(GIFTS, "lead"), "en", "We send a gift card within 14 days.", null));
    }

    private void thereIsANewBlockInEnglish() {
        var outline = editions.current().at(UnitName.about(4, "outline"), TextFolder.SOURCE).orElseThrow().text();
        press.hasRoomFor(UnitName.block(4, "packing"), UnitKind.BLOCK);
        press.publishes(
                new Edit(UnitName.about(4, "outline"), "en", outline + "\nblock packing", null),
                new Edit(UnitName.block(4, "packing"), "en", "Pack it well for {country}.", null));
    }
}
