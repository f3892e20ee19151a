package dragoman.lens;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.drafts.Target;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Phrases;
import dragoman.lens.Marks.Mark;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zofia’s page has a mark at each text, wherever HTML lets one stand. */
class MarkedPageTest {

    private static final LocaleId POLISH = LocaleId.of("pl");

    private Signs signs;

    @BeforeEach
    void read() {
        signs = Signs.of(FolderEdition.of(Path.of("i18n")));
    }

    @Test
    void aTextIsAsItWasButForASignThatSaysWhoseItIs() {
        var sign = said("web.skip");
        assertThat(Signs.ANY.matcher(sign).replaceAll("")).isEqualTo("Przejdź do treści");
        assertThat(page("<p>" + sign + "</p>").html()).isEqualTo("<p>Przejdź do treści[phrase:web.skip pl]</p>");
    }

    @Test
    void inLinksAndButtonsTheMarkStandsBehindThem() {
        var sign = said("web.skip");
        assertThat(page("<ul><li><a href='/x'><b>" + sign + "</b> now</a></li></ul>").html()).isEqualTo("<ul><li><a href='/x'><b>Przejdź do treści</b> now</a>[phrase:web.skip pl]</li></ul>");
        assertThat(page("<label><button>" + sign + "</button></label>").html()).endsWith("</button></label>[phrase:web.skip pl]");
    }

    @Test
    void whereNoMarkCanStandItIsBelow() {
        var title = said("web.settings.title");
        var label = said("web.skip");
        var page = page("<title>" + title + " · Shop</title><input aria-label=\"" + label + "\"><select><option>" + label + "</option></select><p>" + said("web.error.home") + "</p>");
        assertThat(page.html()).isEqualTo("<title>" + Signs.ANY.matcher(title).replaceAll("") + " · Shop</title><input aria-label=\"Przejdź do treści\"><select><option>Przejdź do treści</option></select><p>"
                + Signs.ANY.matcher(said("web.error.home")).replaceAll("") + "[phrase:web.error.home pl]</p>");
        assertThat(page.below()).extracting(Mark::key).containsExactly("phrase:web.settings.title pl", "phrase:web.skip pl");
    }

    @Test
    void whereAPageHasNothingToReadItHasNoMark() {
        var sign = said("web.skip");
        var page = page("<html><body><a class='skip'>" + sign + "</a><main><p>" + sign.replace("Przejdź", "Idź") + "</p></main></body></html>");
        assertThat(page.html()).isEqualTo("<html><body><a class='skip'>Przejdź do treści</a><main><p>Idź do treści[phrase:web.skip pl]</p></main></body></html>");
        assertThat(page("<html><body><a class='skip'>" + sign + "</a></body></html>").below()).hasSize(1);
    }

    @Test
    void whatIsMarkedInThePageIsNotBelowAsWell() {
        var sign = said("web.skip");
        assertThat(page("<title>" + sign + "</title><p>" + sign + "</p>").below()).isEmpty();
    }

    @Test
    void aSignOfNobodysIsTakenAwayAndOneInAnAddressToo() {
        var sign = said("web.skip");
        var address = URLEncoder.encode(sign, StandardCharsets.UTF_8);
        assertThat(page("<p>\uE000\uE1FF\uE1FF\uE500 \uE000 x</p><a href=\"mailto:?subject=" + address + "\">y</a>").html())
                .isEqualTo("<p>  x</p><a href=\"mailto:?subject=Przejd%C5%BA+do+tre%C5%9Bci\">y</a>");
    }

    @Test
    void aBlockIsMarkedInAParagraphOfItsOwnSoThatNoTableOrListTakesIt() {
        var block = edition().at("article:4#lead", POLISH).orElseThrow();
        assertThat(block.text()).matches("(?s).*\\n\\n\uE000...");
        assertThat(block.digest()).isEqualTo(FolderEdition.of(Path.of("i18n")).at("article:4#lead", POLISH).orElseThrow().digest());
        assertThat(edition().at("article:4@slug", POLISH).orElseThrow().text()).doesNotContain("\uE000");
    }

    private Edition edition() {
        return signs.edition();
    }

    private String said(String key) {
        return edition().phrases().find(new LocaleChain(List.of(POLISH), List.of(POLISH)), key).map(Phrases.Found::text).orElseThrow();
    }

    private MarkedPage page(String html) {
        return MarkedPage.of(html, sign -> signs.target(sign).map(MarkedPageTest::mark), mark -> "[" + mark.key() + "]");
    }

    private static Mark mark(Target target) {
        var name = target.unit() + " " + target.locale();
        return new Mark(null, name, name);
    }
}
