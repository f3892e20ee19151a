package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands beside a text for whoever translates it. */
@QuarkusTest
@Tag("database")
class EditorHelpTest {

    private static final String DAYS = "phrase:order.return.days";

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
    void whatTheOriginalHoldsAndWhatNobodySeesCanBeCopiedByWhoeverHasNoScripts() {
        var hans = office.hiresAt("vienna", "de", "Hans", "translator:*:de").signsIn();
        var page = opens(hans, DAYS, "de");
        assertThat(page).contains("Aus dem Original", "data-insert=\"#\" data-end=\"\">#</bdi>", "data-insert=\"Ä\">Ä</bdi>").doesNotContain("<button type=\"button\" class=\"plain small\"");
        assertThat(page).contains("Leerzeichen, an dem die Zeile nicht umbricht", "<kbd>NBSP</kbd> <span class=\"copied\">\u00a0</span>");
    }

    private static String opens(Colleague colleague, String unit, String locale) {
        var page = colleague.opens(Job.path(new Target(unit, LocaleId.of(locale))));
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }
}
