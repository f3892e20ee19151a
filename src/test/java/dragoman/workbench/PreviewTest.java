package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.drafts.Target;
import dragoman.formats.Bidi;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.roster.Addresses;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text at the workbench stands there as its readers get it, whoever looks at it. */
@QuarkusTest
@Tag("database")
class PreviewTest {

    private static final String DAYS = "phrase:order.return.days";
    private static final String UNTIL = "phrase:order.return.until";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @BeforeEach
    void nothingIsInWork() {
        tables.forgetsWhoAsked();
        tables.run("update draft set state = 'CLOSED'");
    }

    @Test
    void arabicCountsAsItsBuyersDoWhateverItsTranslatorSpeaks() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia", "translator:*:ar").signsIn();
        var layla = office.hiresAt("dubai", "ar", "Layla", "translator:*:ar").signsIn();
        assertThat(preview(zofia, DAYS, "ar")).isEqualTo(preview(layla, DAYS, "ar")).anyMatch(line -> line.contains("٣ أيام"));
        assertThat(preview(zofia, UNTIL, "ar")).isEqualTo(preview(layla, UNTIL, "ar")).hasSize(1).allMatch(line -> line.matches(".*[٠-٩]{4}.*"));
    }

    @Test
    void whatAVariantTakesOverIsSeenAsItIsRead() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        assertThat(preview(hans, UNTIL, "de_CH")).hasSize(1).isEqualTo(preview(hans, UNTIL, "de"));
    }

    @Test
    void aParagraphOfAnArticleIsSeenAsItsPageShowsItAndNothingInItRuns() {
        var zofia = office.hiresAt("warsaw", "pl", "Zofia", "translator:*:pl").signsIn();
        var path = Addresses.text(new Target("article:15#lead", LocaleId.of("pl")));
        var shown = zofia.posts(path + "/preview", "text", "[Napisz](page:contact), **zaraz**, i przeczytaj [to](article:15) <script>alert(1)</script> [tu](javascript:alert(1))").body();
        assertThat(shown).contains("<a href=\"/pl/pl/contact\">Napisz</a>", "<strong>zaraz</strong>", "<a href=\"/pl/pl/help/15\">to</a>", "&lt;script&gt;")
                .doesNotContain("<script>alert", "href=\"javascript:");
        assertThat(zofia.opens("/pl/pl/help/15").status()).isLessThan(400);
    }

    @Test
    void itsNeighboursStandThereAsReadersGetThem() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        var until = hans.opens(Addresses.text(new Target(DAYS, LocaleId.of("de_CH")))).body();
        assertThat(until).contains("Sie können Ihre Ware ohne Angabe von Gründen zurückgeben bis").doesNotContain("You can return your goods without a reason until");
    }

    private static List<String> preview(Colleague colleague, String unit, String locale) {
        var page = colleague.opens(Addresses.text(new Target(unit, LocaleId.of(locale))));
        assertThat(page.status()).isEqualTo(200);
        var shown = Pattern.compile("(?s)<dl class=\"preview\">.*?</dl>").matcher(page.body()).results().map(found -> found.group()).collect(Collectors.joining());
        return Pattern.compile("<dd[^>]*>([^<]*)</dd>").matcher(shown).results().map(found -> Bidi.withoutControls(found.group(1))).toList();
    }
}
