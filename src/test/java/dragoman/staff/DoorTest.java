package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import dragoman.doors.SignedIn;
import dragoman.identity.Doorkeeper;
import dragoman.staff.RouteTable.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route of staff, by every role: who is not admitted finds nothing there, as where there never was anything. */
@QuarkusTest
@Tag("database")
class DoorTest {

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Router router;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void everyRouteOfStaffSaysWhomItAdmits() {
        assertThat(RouteTable.ofStaff()).extracting(Route::path).contains("/console/account", "/console/account/password", "/console/test-room");
        // It does see one that says nothing.
        assertThat(RouteTable.ofStaff()).filteredOn(route -> route.roles().isEmpty()).extracting(Route::path).containsExactly("/api/console/test-forgotten");
    }

    @Test
    void noneOfThemIsOutsideTheRouteTable() {
        assertThat(router.getRoutes()).isNotEmpty();
        assertThat(router.getRoutes()).filteredOn(route -> route.getPath() != null && SignedIn.isBehind(route.getPath())).isEmpty();
    }

    @Test
    void aStrangerComesToNone() {
        for (var route : RouteTable.ofStaff()) {
            var answer = Wire.sendBody(route.method() + " " + route.address(), "", "Sec-Fetch-Site: same-origin");
            assertThat(answer.status()).as(route.toString()).isEqualTo(route.path().startsWith("/api/") ? 401 : 303);
        }
    }

    @Test
    void eachRoleComesToItsOwnRoutesAndToNoOther() {
        var staff = new EnumMap<Role, Colleague>(Map.of(
                Role.AGENT, office.hires("agent", "agent:*:*").signsIn(),
                Role.LEAD, office.hires("lead", "lead:*:*").signsIn(),
                Role.TRANSLATOR, office.hires("translator", "translator:*:*").signsIn(),
                Role.REVIEWER, office.hires("reviewer", "reviewer:*:*").signsIn(),
                Role.ADMIN, office.hires("admin", "admin:*:*").signsIn()));
        for (var route : RouteTable.ofStaff()) {
            staff.forEach((role, colleague) -> {
                if (!route.roles().orElse(Set.of()).contains(role)) {
                    var answer = asks(colleague, route.method(), route.address());
                    var nowhere = asks(colleague, "GET", route.path().startsWith("/api/") ? "/api/console/nowhere" : "/console/nowhere");
                    assertThat(answer.status()).as(role + " " + route).isEqualTo(404);
                    assertThat(answer.body()).as(role + " " + route).isEqualTo(nowhere.body());
                } else if (route.method().equals("GET") && route.address().equals(route.path())) {
                    assertThat(asks(colleague, "GET", route.address()).status()).as(role + " " + route).isEqualTo(200);
                }
            });
        }
    }

    @Test
    void aMethodsOwnWordCountsBeforeItsClasss() {
        var agent = office.lucia().signsIn();
        assertThat(agent.opens("/console/test-room").status()).isEqualTo(404);
        assertThat(agent.posts("/console/test-room").body()).isEqualTo("written by " + agent.login());
        assertThat(office.layla().signsIn().opens("/console/test-room").body()).startsWith("read by layla-");
    }

    @Test
    void theKeyOfProgramsOpensNothingOfThePeople() {
        assertThat(Wire.send("GET /api/console/test-forgotten", "Authorization: Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY).status()).isEqualTo(401);
    }

    @Test
    void whatAFetchWritesComesFromAPageOfOurs() {
        var lead = office.layla().signsIn();
        // Elsewhere below /api programs send no word of a browser; here a cookie counts, which a browser sends along for anybody.
        assertThat(lead.sends("/api/console/test-hall", List.of()).status()).isEqualTo(403);
        assertThat(lead.posts("/api/console/test-hall").body()).isEqualTo("said");
        assertThat(lead.sends("/console/test-room", List.of()).status()).isEqualTo(403);
    }

    private static Wire.Answer asks(Colleague colleague, String method, String address) {
        return method.equals("GET") ? colleague.opens(address) : colleague.posts(address);
    }
}
