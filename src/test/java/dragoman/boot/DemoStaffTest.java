package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.market.Markets;
import dragoman.staff.Accounts;
import dragoman.staff.Colleague;
import dragoman.staff.Grant;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody starts a demo, and people work there; nobody of them works in production. */
@QuarkusTest
@Tag("database")
class DemoStaffTest {

    @Inject
    Accounts accounts;

    @Inject
    Markets markets;

    @Inject
    Doorkeeper tables;

    @BeforeEach
    @AfterEach
    void nobodyWorksHere() {
        tables.forgetsWhoAsked();
        for (var table : List.of("staff_session", "staff_device", "staff_grant", "staff_account")) {
            tables.run("delete from " + table);
        }
    }

    @Test
    void aDemoHasStaffThatSignsInWithWhatTheStartPrints() {
        var staff = staff("demo", true, true);
        staff.come(new StartupEvent());
        assertThat(staff.forTryingOut().get(0)).contains("/sign-in").contains(Production.DEMO_PASSWORD);
        assertThat(staff.forTryingOut()).contains("  lucia@shop.example  Lucía Fernández  agent  es", "  layla@shop.example  Layla Haddad  agent, lead  ar",
                "  zofia@shop.example  Zofia Wiśniewska  translator  pl, texts in pl", "  nour@shop.example  Nour Mansour  translator  ar, texts in ar",
                "  marta@shop.example  Marta Kowal  reviewer  pl, texts in all languages", "  ingrid@shop.example  Ingrid Holm  admin  en");
        assertThat(Colleague.of("nour@shop.example", Production.DEMO_PASSWORD).signsIn().opens("/workbench?locale=ar").body()).contains("/workbench/ar/phrase:");
        Colleague.of("lucia@shop.example", Production.DEMO_PASSWORD).signsIn();
        assertThat(accounts.find("lucia@shop.example").orElseThrow().grants()).extracting(Grant::write)
                .containsExactlyInAnyOrder("agent:es:*", "agent:br:*", "agent:mx:*", "agent:pt:*");
        // A second start adds nobody.
        assertThat(staff.fill()).isFalse();
    }

    @Test
    void everyDeskHasSomebodyWhoLeadsIt() {
        staff("demo", true, true).come(new StartupEvent());
        for (var desk : markets.desks()) {
            assertThat(accounts.all()).as(desk.key()).anyMatch(account -> desk.markets().stream()
                    .allMatch(market -> account.grants().stream().anyMatch(grant -> grant.write().startsWith("lead:" + market + ":"))));
        }
    }

    @Test
    void productionHasNoneWhateverIsAskedFor() {
        staff("production", true, true).come(new StartupEvent());
        assertThat(accounts.all()).isEmpty();
        assertThat(staff("production", true, true).forTryingOut()).isEmpty();
        staff("demo", false, true).come(new StartupEvent());
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void productionDoesNotServeWhereThereAreSomeButACommandRuns() {
        staff("demo", true, true).come(new StartupEvent());
        assertThatIllegalStateException().isThrownBy(() -> staff("production", false, true).come(new StartupEvent()))
                .withMessageContaining("accounts disable").withMessageContaining("refuses to start");
        staff("production", false, false).come(new StartupEvent());
        accounts.all().forEach(account -> accounts.disable(account.id(), "system"));
        staff("production", false, true).come(new StartupEvent());
        assertThat(Wire.sendForm("/sign-in", "login=lucia%40shop.example&password=" + Production.DEMO_PASSWORD, "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded").status()).isEqualTo(422);
    }

    private DemoStaff staff(String mode, boolean asked, boolean serves) {
        return new DemoStaff(accounts, markets, Optional.of(mode), asked, serves);
    }
}
