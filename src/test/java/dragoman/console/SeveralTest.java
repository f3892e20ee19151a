package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía of Spain and Brazil gives several threads away: to Inés, who has Brazil alone, or to another desk. */
@QuarkusTest
@Tag("database")
class SeveralTest {

    private static final String SEVERAL = "/console/several";

    @Inject
    Office office;

    @Inject
    Letters letters;

    @Inject
    Doorkeeper tables;

    private Colleague lucia;
    private Colleague ines;
    private String name;
    private long brazil;
    private long spain;

    @BeforeEach
    void theyAreAtWork() {
        tables.forgetsWhoAsked();
        name = "Inés " + UUID.randomUUID().toString().substring(0, 8);
        lucia = office.hiresAt("madrid", "es", "Lucía Fernández", "agent:br:*", "agent:es:*").signsIn();
        ines = office.hires(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), "agent:br:*");
        tables.run("update staff_account set name = ? where login = ?", name, ines.login());
        brazil = letters.ana("Olá");
        spain = letters.writes("es", "es", "Pablo", Letters.address(), "Hola");
    }

    @Test
    void firstSheIsAskedToWhom() {
        var page = several("act", "assign").body();
        assertThat(page).contains("<select id=\"to\"", ">" + name + "</option>", "value=\"" + brazil + "\"", "value=\"" + spain + "\"");
        assertThat(letters.ticket(brazil).owner()).isEqualTo(new Owner.OfDesk("madrid"));
    }

    @Test
    void eachThreadIsDecidedOnItsOwnAndOneThatInesMayNotSeeStays() {
        var to = Long.toString(office.id(ines));
        var plan = several("act", "assign", "to", to).body();
        assertThat(plan).contains("El hilo " + brazil + " se asigna a " + name + ".", "El hilo " + spain + " queda como está: esta persona no puede verlo.");
        assertThat(plan).contains("name=\"id\" value=\"" + brazil + "\"").doesNotContain("name=\"id\" value=\"" + spain + "\"");
        assertThat(letters.ticket(brazil).owner()).as("nothing is done yet").isEqualTo(new Owner.OfDesk("madrid"));
        // As if both had been shown.
        done("act", "assign", "to", to);
        assertThat(letters.ticket(brazil).owner()).isEqualTo(new Owner.Person(office.id(ines)));
        assertThat(letters.ticket(spain).owner()).isEqualTo(new Owner.OfDesk("madrid"));
    }

    @Test
    void somebodyOfAnotherRegionIsToldApartFromNobodyByNothing() {
        var layla = office.layla();
        var id = Long.toString(office.id(layla));
        var there = several("act", "assign", "to", id).body();
        assertThat(there.replace("value=\"" + id + "\"", "value=\"99999999\"")).isEqualTo(several("act", "assign", "to", "99999999").body()).doesNotContain("layla");
        done("act", "assign", "to", Long.toString(office.id(layla)));
        assertThat(letters.ticket(brazil).owner()).isEqualTo(new Owner.OfDesk("madrid"));
    }

    @Test
    void severalBecomeHersWithOneButton() {
        assertThat(several("act", "mine").body()).contains("El hilo " + spain + " se asigna a Lucía Fernández.");
        done("act", "mine");
        assertThat(List.of(letters.ticket(brazil).owner(), letters.ticket(spain).owner())).containsOnly(new Owner.Person(office.id(lucia)));
    }

    @Test
    void severalAreHandedOverToADeskThatIsShownWithItsHours() {
        assertThat(several("act", "hand").body()).contains("name=\"desk\" value=\"toronto\"");
        assertThat(several("act", "hand", "desk", "toronto").body()).contains("El hilo " + brazil + " pasa de Madrid a Toronto.", "name=\"desk\" value=\"toronto\"");
        done("act", "hand", "desk", "toronto");
        assertThat(letters.ticket(brazil).desk()).isEqualTo("toronto");
        assertThat(letters.ticket(spain).desk()).isEqualTo("toronto");
        assertThat(several("act", "hand", "desk", "toronto").body()).contains("El hilo " + brazil + " queda como está.");
        assertThat(several("act", "hand", "desk", "atlantis").body()).as("there is no such desk: she is asked again").contains("value=\"toronto\"");
    }

    @Test
    void whoMayNotSeeThemMovesNoneByEitherRoute() {
        var layla = office.layla().signsIn();
        for (var act : new String[][] {{"act", "assign", "to", Long.toString(office.id(layla))}, {"act", "mine"}, {"act", "hand", "desk", "dubai"}, {"act", "assign"}, {"act", "hand"}}) {
            var known = with(act, brazil);
            var unknown = with(act, 99_999_999L);
            assertThat(layla.posts(SEVERAL, known).body()).isEqualTo(layla.posts(SEVERAL, unknown).body());
            layla.posts(SEVERAL + "/done", known);
        }
        assertThat(letters.ticket(brazil).version()).isEqualTo(1);
        assertThat(letters.ticket(brazil).desk()).isEqualTo("madrid");
        assertThat(office.zofia().signsIn().posts(SEVERAL, with(new String[] {"act", "mine"}, brazil)).status()).as("who translates answers nowhere").isIn(403, 404);
    }

    private Wire.Answer several(String... act) {
        return lucia.posts(SEVERAL, with(act, brazil, spain));
    }

    private void done(String... act) {
        assertThat(lucia.posts(SEVERAL + "/done", with(act, brazil, spain)).status()).isEqualTo(303);
    }

    private static String[] with(String[] act, long... threads) {
        var fields = new ArrayList<>(List.of(act));
        for (long thread : threads) {
            fields.addAll(List.of("id", Long.toString(thread)));
        }
        return fields.toArray(String[]::new);
    }
}
