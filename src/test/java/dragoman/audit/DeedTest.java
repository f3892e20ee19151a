package dragoman.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of the audit can hold nothing that a person is called or has written, and nothing that reaches over its line. */
class DeedTest {

    @Test
    void isMadeOfCodes() {
        var deed = new Deed("account:17", "ticket.assigned", "ticket", 4711, "madrid", Map.of("to", "account:9", "urgent", true, "rows", 3));
        assertThat(Details.write(deed.details())).isEqualTo("{\"rows\":3,\"to\":\"account:9\",\"urgent\":true}");
        assertThat(Details.read(Details.write(deed.details()))).isEqualTo(Map.of("to", "account:9", "urgent", true, "rows", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "Ana Souza", "line\nbreak", "line\r\nbreak", "\u001b[31mred", "\u202eesrever", "Łódź", "\"quoted\""})
    void refusesWordsOfPeopleWhereverTheyStand(String words) {
        refuses(words, "ticket.assigned", "ticket", "madrid", Map.of());
        refuses("system", words, "ticket", "madrid", Map.of());
        refuses("system", "ticket.assigned", words, "madrid", Map.of());
        refuses("system", "ticket.assigned", "ticket", words, Map.of());
        refuses("system", "ticket.assigned", "ticket", "madrid", Map.of("to", words));
        refuses("system", "ticket.assigned", "ticket", "madrid", Map.of(words, 1));
    }

    @Test
    void refusesDetailsThatAreLong() {
        var many = new HashMap<String, Object>();
        for (int i = 0; i < 20; i++) {
            many.put("code" + i, "x".repeat(100));
        }
        refuses("system", "ticket.assigned", "ticket", "madrid", many);
        refuses("system", "ticket.assigned", "ticket", "madrid", Map.of("list", List.of("x")));
    }

    @Test
    void doesNotSayWhatItRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deed("Ana Souza", "ticket.assigned", "ticket", 1, ""))
                .satisfies(told -> assertThat(told.getMessage()).doesNotContain("Ana"));
    }

    private static void refuses(String who, String act, String kind, String place, Map<String, Object> details) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deed(who, act, kind, 1, place, details));
    }
}
