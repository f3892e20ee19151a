package dragoman.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in somebody goes on to a page of staff and nowhere else. */
class BackPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/", "/console/account", "/console/tickets/7K-2?state=open&after=12", "/workbench/pt/help.title", "/console?q=%E3%81%82"})
    void leadsBackToAPageOfStaff(String own) {
        var one = own.endsWith("/") ? own.substring(0, own.length() - 1) : own;
        assertThat(BackPath.of(one)).contains(one);
        assertThat(BackPath.signIn(one)).startsWith("/sign-in?back=/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/console", "//evil.example/console", "/\\evil.example/console", "\\\\evil.example", "/console//evil.example",
        "/console/../pl/pl/help", "/console/..", "/console/%2e%2e/x", "/console/%2F%2Fevil.example", "/console%5C", "/console\r\nSet-Cookie: a=b", "/console%0d%0aX: y",
        "javascript:alert(1)", "/sign-out", "/pl/pl/help", "/api/console/tickets", "/consoles", "/console@evil.example", "/console#x", "console", "/console\t", "/ console"})
    void andNowhereElse(String foreign) {
        assertThat(BackPath.of(foreign)).isEmpty();
        assertThat(BackPath.signIn(foreign)).isEqualTo("/sign-in");
    }

    @Test
    void neitherToNothingNorToAnythingEndless() {
        assertThat(BackPath.of(null)).isEmpty();
        assertThat(BackPath.of("/console/" + "x".repeat(600))).isEmpty();
    }

    @Test
    void whoNamedNoPageBeginsWhereThereIsOne() {
        assertThat(BackPath.home(List.of(new Grant(Role.TRANSLATOR, "*", "pl"), new Grant(Role.LEAD, "pl", "*")))).isEqualTo("/console");
        assertThat(BackPath.home(List.of(new Grant(Role.AGENT, "pl", "*")))).isEqualTo("/console");
        assertThat(BackPath.home(List.of(new Grant(Role.TRANSLATOR, "*", "pl")))).isEqualTo("/workbench");
        assertThat(BackPath.home(List.of(new Grant(Role.REVIEWER, "*", "pl")))).isEqualTo("/workbench");
        assertThat(BackPath.home(List.of(new Grant(Role.ADMIN, "*", "*")))).isEqualTo("/console/account");
        assertThat(BackPath.home(List.of())).isEqualTo("/console/account");
    }
}
