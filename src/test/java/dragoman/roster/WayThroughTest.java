package dragoman.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Zofia works through what she has searched for, one text after the other, and is told what was done. */
@QuarkusTest
@Tag("database")
class WayThroughTest {

    private static final String LIST = "/workbench?locale=pl&state=live&area=contact&q=key%3Acontact.kind";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    private Colleague zofia;
    private List<String> texts;

    @BeforeEach
    void zofiaHasSearched() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        texts = links(zofia.opens(LIST).body(), "<a href=\"([^\"]*)\" data-row-link>");
        assertThat(texts).hasSizeGreaterThan(5).allMatch(link -> link.contains("?state=live&area=contact&q=key%3Acontact.kind&at="));
    }

    @Test
    void fromATextSheGoesToTheOnesAroundItAndBackToTheListAsItWas() {
        var second = zofia.opens(texts.get(1)).body();
        assertThat(links(second, "<a href=\"([^\"]*)\" rel=\"prev\"")).containsExactly(texts.get(0));
        assertThat(links(second, "<a href=\"([^\"]*)\" rel=\"next\"")).containsExactly(texts.get(2));
        assertThat(links(second, "<a href=\"([^\"]*)\" data-key=\"q\"").get(0)).startsWith(LIST + "#t");
        assertThat(links(zofia.opens(texts.get(0)).body(), "<a href=\"([^\"]*)\" rel=\"prev\"")).isEmpty();
    }

    @Test
    void theWayBackLeadsToThePageThatHasTheText() {
        var first = zofia.opens("/workbench?locale=pl").body();
        var next = links(first, "<a href=\"([^\"]*)\" rel=\"next\"").get(0);
        var later = links(zofia.opens(next).body(), "<a href=\"([^\"]*)\" data-row-link>").get(0);
        var text = zofia.opens(later).body();
        var back = links(text, "<a href=\"([^\"]*)\" data-key=\"q\"").get(0);
        assertThat(back).startsWith(next + "#t");
        assertThat(zofia.opens(next).body()).contains("id=\"" + back.substring(back.indexOf('#') + 1) + "\"");
        var all = links(first, "<a href=\"([^\"]*)\" data-row-link>");
        assertThat(links(text, "<a href=\"([^\"]*)\" rel=\"prev\"")).containsExactly(all.get(all.size() - 1));
    }

    @Test
    void whatSheSavesLeavesTheListAndTheNextTextIsTheNext() {
        var saved = saves(texts.get(1), "save");
        assertThat(saved.header("Location")).isEqualTo(texts.get(1) + "&raw=1&told=SAVED");
        var page = zofia.opens(saved.header("Location")).body();
        assertThat(said(page)).containsExactly("Szkic został zapisany.");
        assertThat(links(zofia.opens(LIST).body(), "<a href=\"([^\"]*)\" data-row-link>")).doesNotContain(texts.get(1));
        assertThat(links(page, "<a href=\"([^\"]*)\" rel=\"prev\"")).containsExactly(texts.get(0));
        var onward = saves(texts.get(1), "next");
        assertThat(onward.header("Location")).isEqualTo(texts.get(2) + "&told=SENT&told=NEXT");
        assertThat(said(zofia.opens(onward.header("Location")).body())).containsExactly("Tekst został przekazany do sprawdzenia. To następny tekst z listy.");
    }

    @Test
    void aTextWithErrorsIsNotLeftBeforeTheyAreSeen() {
        var page = zofia.opens(texts.get(1)).body();
        var stays = zofia.posts(below(texts.get(1), "draft"), "then", "next", "text", "Inne {niczyje}", "version", hidden(page, "version"), "live", hidden(page, "live"), "source", hidden(page, "source"));
        assertThat(stays.header("Location")).isEqualTo(texts.get(1) + "&raw=1&told=SENT");
        assertThat(zofia.opens(stays.header("Location")).body()).contains("<a href=\"#found\">", "arg.extra");
    }

    @Test
    void aTextIsNoneOfItsNeighbours() {
        var page = zofia.opens(texts.get(1)).body();
        var near = links(page.substring(page.indexOf("plainlist near")).split("</ul>")[0], "<a href=\"([^\"?]*)");
        assertThat(near).contains(texts.get(0).split("\\?")[0], texts.get(2).split("\\?")[0]).doesNotContain(texts.get(1).split("\\?")[0]);
    }

    @Test
    void behindTheLastTextIsTheList() {
        var last = texts.get(texts.size() - 1);
        assertThat(zofia.opens(last).body()).doesNotContain("data-next", "rel=\"next\"");
        var back = saves(last, "next").header("Location");
        assertThat(back).isEqualTo(LIST + "&told=SENT&told=LAST");
        assertThat(said(zofia.opens(back).body())).containsExactly("Tekst został przekazany do sprawdzenia. To był ostatni tekst z listy.");
    }

    @Test
    void whoeverApprovesGoesOnLikewise() {
        saves(texts.get(1), "send");
        var marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*").signsIn();
        var waiting = links(marta.opens("/workbench?locale=pl&state=needs-review").body(), "<a href=\"([^\"]*)\" data-row-link>");
        assertThat(waiting).hasSize(1);
        var version = hidden(marta.opens(waiting.get(0)).body(), "version");
        var approved = marta.posts(below(waiting.get(0), "approval"), "version", version, "then", "next").header("Location");
        assertThat(said(marta.opens(approved).body())).containsExactly("Tekst został zatwierdzony. Kupujący zobaczą go po publikacji. To był ostatni tekst z listy.");
    }

    @Test
    void whatWasSaidOfATextIsConfirmedWhereItStands() {
        var there = zofia.posts(below(texts.get(0), "comments"), "kind", "QUESTION", "text", "Czy to przycisk?").header("Location");
        assertThat(there).isEqualTo(texts.get(0) + "&told=COMMENTED#comments");
        var page = zofia.opens(there.substring(0, there.indexOf('#'))).body();
        assertThat(page.substring(page.indexOf("id=\"comments\""))).contains("Uwaga została dodana.");
        assertThat(zofia.posts(below(texts.get(0), "comments"), "text", " ").header("Location")).isEqualTo(texts.get(0) + "#comments");
    }

    @Test
    void anAddressThatSomebodyMadeUpSaysNothingOfItsOwn() {
        var page = zofia.opens("/workbench/pl/phrase:contact.title?told=%3Cscript%3E&told=nothing&at=99-9-9&state=%22%3E&q=%22%3E%3Cscript%3E").body();
        assertThat(said(page)).isEmpty();
        assertThat(page).doesNotContain("\"><script");
    }

    @Test
    void aTextThatWasOpenedFromNoListStandsInThatOfAll() {
        var page = zofia.opens("/workbench/pl/phrase:contact.title").body();
        assertThat(links(page, "<a href=\"([^\"]*)\" rel=\"next\"")).hasSize(1);
        assertThat(links(page, "<a href=\"([^\"]*)\" data-key=\"q\"").get(0)).startsWith("/workbench?locale=pl");
        assertThat(page).doesNotContain("data-next");
    }

    @Test
    void aSearchThatCannotBeReadOrFindsNothingSaysSo() {
        assertThat(zofia.opens("/workbench?locale=pl&q=%2F%28%2F").body()).contains("„(” nie jest poprawnym wyrażeniem regularnym");
        assertThat(zofia.opens("/workbench?locale=pl&q=foo%3Abar").body()).contains("Wyszukiwanie nie zna „foo:”");
        assertThat(zofia.opens("/workbench?locale=pl&state=missing&area=contact").body()).contains("Niczego tu nie brakuje.").doesNotContain("poszukaj czegoś innego");
        assertThat(zofia.opens("/workbench?locale=pl&state=missing&q=nigdzie").body()).contains("poszukaj czegoś innego");
    }

    @Test
    void whoSeesAllLanguagesBeginsWithTheOwnAndThenWithTheOneLastWorkedIn() {
        var marta = office.hiresAt("warsaw", "pl", "Marta Kowal", "reviewer:*:*", "translator:*:*").signsIn();
        assertThat(chosen(marta.opens("/workbench").body())).isEqualTo("pl");
        saves(marta, "/workbench/ja/phrase:contact.title", "save");
        assertThat(chosen(marta.opens("/workbench").body())).isEqualTo("ja");
        assertThat(chosen(marta.opens("/workbench?locale=tr").body())).isEqualTo("tr");
        var reto = office.hiresAt("warsaw", "pl", "Reto", "translator:*:de").signsIn();
        assertThat(chosen(reto.opens("/workbench").body())).startsWith("de");
    }

    @Test
    void whoLooksAfterAccountsReadsWhoSeesTexts() {
        var ingrid = office.ingrid().signsIn();
        var page = ingrid.opens("/workbench");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("accounts grant " + ingrid.login()).doesNotContain("data-row-link", "<select");
        assertThat(ingrid.opens("/workbench/progress").status()).isEqualTo(404);
        assertThat(office.lucia().signsIn().opens("/workbench").status()).isEqualTo(404);
    }

    @Test
    void articlesAndAreasAreCalledAsTheReaderCallsThem() {
        var list = zofia.opens("/workbench?locale=pl&area=article:15").body();
        assertThat(list).contains("<bdi>Jak złożyć skargę</bdi> · <bdi class=\"code\">lead</bdi>", "<option value=\"article:15\" selected>Jak złożyć skargę</option>",
                "<option value=\"contact\">Kontakt</option>", "<option value=\"glossary\">Słownictwo sklepu</option>");
        assertThat(zofia.opens("/workbench/pl/article:15~lead").body()).contains("<h1><bdi>Jak złożyć skargę</bdi> · ");
        assertThat(zofia.opens("/workbench/progress?locale=pl").body()).contains(">Słownictwo sklepu</a>").doesNotContain(">glossary<");
    }

    private static String chosen(String page) {
        return links(page.substring(page.indexOf("id=\"locale\"")), "<option value=\"([^\"]*)\" selected>").get(0);
    }

    private Wire.Answer saves(String text, String then) {
        return saves(zofia, text, then);
    }

    private static Wire.Answer saves(Colleague by, String text, String then) {
        var page = by.opens(text).body();
        var fields = new ArrayList<>(List.of("then", then, "text", hidden(page, "pattern") + "!"));
        for (var name : List.of("version", "live", "source")) {
            fields.addAll(List.of(name, hidden(page, name)));
        }
        return by.posts(below(text, "draft"), fields.toArray(String[]::new));
    }

    private static String below(String text, String act) {
        return text.contains("?") ? text.replace("?", "/" + act + "?") : text + "/" + act;
    }

    private static List<String> said(String page) {
        return links(page, "role=\"status\" data-told>.*?<p>([^<]*)</p>");
    }

    private static List<String> links(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(found -> plain(found.group(1))).toList();
    }

    private static String hidden(String page, String name) {
        return links(page, "name=\"" + name + "\" value=\"([^\"]*)\"").stream().findFirst().orElse("");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
