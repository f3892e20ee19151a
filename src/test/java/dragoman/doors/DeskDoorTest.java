package dragoman.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Madrid and Vienna, each with keys of its own. */
class DeskDoorTest {

    private final DeskDoor door = door(Map.of("madrid", List.of("madrid-key-of-old", "madrid-key-of-new"), "vienna", List.of("vienna-key-alone"), "closed", List.of(" ")));

    @Test
    void aDeskOpensWithItsOwnKeysAlone() {
        assertThat(door.isOpenedBy("madrid", "madrid-key-of-old")).isTrue();
        assertThat(door.isOpenedBy("madrid", "madrid-key-of-new")).isTrue();
        assertThat(door.isOpenedBy("vienna", "madrid-key-of-new")).isFalse();
        assertThat(door.isOpenedBy("vienna", null)).isFalse();
        assertThat(door.isOpenedBy("closed", "")).isFalse();
        assertThat(door.isOpenedBy("closed", " ")).isFalse();
        assertThat(door.isOpenedBy("nowhere", "madrid-key-of-new")).isFalse();
        assertThat(door.isOpenedBy("any", null)).isFalse();
    }

    @Test
    void aKeyOfAllDesksOpensEach() {
        var all = door(Map.of("any", List.of("key-of-all-of-them"), "vienna", List.of("vienna-key-alone")));
        assertThat(all.isOpenedBy("vienna", "key-of-all-of-them")).isTrue();
        assertThat(all.isOpenedBy("madrid", "key-of-all-of-them")).isTrue();
        assertThat(all.isOpenedBy("madrid", "vienna-key-alone")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/mail", "/api/mail/", "/api/mail/madrid", "/api/mail/madrid/x", "//api//mail/madrid", "/api;x/mail/madrid", "/api/mail;x/madrid;y"})
    void itStandsBeforeMailAndNothingElseOpensIt(String path) {
        assertThat(DeskDoor.isBehind(path)).isTrue();
        assertThat(ShopDoor.isBehind(path)).isFalse();
        assertThat(SignedIn.isBehind(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/mails/madrid", "/api/orders/mail", "/apix/mail/madrid", "/ch/api/mail/madrid", "/api/readers/ratings"})
    void itStandsBeforeNothingElse(String path) {
        assertThat(DeskDoor.isBehind(path)).isFalse();
    }

    private static DeskDoor door(Map<String, List<String>> keys) {
        Map<String, DeskKeysConfig.OneDesk> desks = keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, desk -> () -> Optional.of(desk.getValue())));
        return new DeskDoor(() -> desks);
    }
}
