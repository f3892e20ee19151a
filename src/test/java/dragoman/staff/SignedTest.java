package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody may: what a grant says, and nothing else. */
class SignedTest {

    private static final LocaleId PORTUGUESE = LocaleId.of("pt");
    private static final LocaleId POLISH = LocaleId.of("pl");

    private final Signed lucia = holds(new Grant(Role.AGENT, "es", "es"), new Grant(Role.AGENT, "br", "pt"));
    private final Signed layla = holds(new Grant(Role.LEAD, "ae", "*"), new Grant(Role.LEAD, "sa", "*"));
    private final Signed zofia = holds(new Grant(Role.TRANSLATOR, "pl", "pl"));
    private final Signed ingrid = holds(new Grant(Role.ADMIN, "*", "*"));

    @Test
    void withoutAGrantNothing() {
        var nobody = holds();
        assertThat(nobody.mayRead("es")).isFalse();
        assertThat(nobody.mayAnswer("es", PORTUGUESE)).isFalse();
        assertThat(nobody.mayTranslate(POLISH)).isFalse();
        assertThat(nobody.isLead("es")).isFalse();
        assertThat(nobody.is(Role.values())).isFalse();
    }

    @Test
    void anAgentReadsTheOwnMarketsAndAnswersInTheLanguagesOfEach() {
        assertThat(lucia.mayRead("es")).isTrue();
        assertThat(lucia.mayRead("jp")).isFalse();
        assertThat(lucia.mayAnswer("br", PORTUGUESE)).isTrue();
        assertThat(lucia.mayAnswer("br", LocaleId.of("pt_BR"))).isTrue();
        // Portuguese in Brazil is not Portuguese in Spain.
        assertThat(lucia.mayAnswer("es", PORTUGUESE)).isFalse();
        assertThat(lucia.isLead("es")).isFalse();
        assertThat(lucia.mayTranslate(PORTUGUESE)).isFalse();
    }

    @Test
    void aStarStandsForAllOnlyWhereItIsWritten() {
        assertThat(layla.mayAnswer("sa", POLISH)).isTrue();
        assertThat(layla.mayRead("es")).isFalse();
        assertThat(layla.isLead("ae")).isTrue();
        assertThat(layla.isLead("es")).isFalse();
        assertThat(holds(new Grant(Role.AGENT, "*", "*")).mayAnswer("jp", POLISH)).isTrue();
    }

    @Test
    void chineseInOneScriptIsNotChineseInTheOther() {
        var misaki = holds(new Grant(Role.AGENT, "tw", "zh-Hant"));
        assertThat(misaki.mayAnswer("tw", LocaleId.of("zh_Hant_TW"))).isTrue();
        assertThat(misaki.mayAnswer("tw", LocaleId.of("zh_Hans"))).isFalse();
    }

    @Test
    void aTranslatorAndAnAdminSeeNoThreads() {
        assertThat(zofia.mayTranslate("pl", POLISH)).isTrue();
        assertThat(zofia.mayTranslate("gb", POLISH)).isFalse();
        assertThat(zofia.mayRead("pl")).isFalse();
        assertThat(ingrid.isAdmin()).isTrue();
        assertThat(ingrid.mayRead("pl")).isFalse();
        assertThat(ingrid.isLead("pl")).isFalse();
    }

    private static Signed holds(Grant... grants) {
        return new Signed(17, "somebody", "Somebody", Optional.empty(), Optional.empty(), List.of(grants));
    }
}
