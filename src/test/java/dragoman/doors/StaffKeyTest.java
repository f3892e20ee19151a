package dragoman.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lucía in Madrid has a key; nobody else gets in. */
class StaffKeyTest {

    private static final String LUCIAS = "0123456789abcdef0123456789abcdef";

    @Test
    void itOpensToItselfAlone() {
        var key = new StaffKey(Optional.of(LUCIAS));
        assertThat(key.isSet()).isTrue();
        assertThat(key.is(LUCIAS)).isTrue();
        assertThat(key.is(LUCIAS + "0")).isFalse();
        assertThat(key.is(LUCIAS.substring(1))).isFalse();
        assertThat(key.is(LUCIAS.replace('f', 'e'))).isFalse();
        assertThat(key.is("")).isFalse();
    }

    @Test
    void oneThatIsShorterThanThirtyTwoBytesOpensNothingEvenToItself() {
        var guessable = LUCIAS.substring(1);
        assertThat(new StaffKey(Optional.of(guessable)).isSet()).isFalse();
        assertThat(new StaffKey(Optional.of(guessable)).is(guessable)).isFalse();
        // Bytes count, not characters.
        assertThat(new StaffKey(Optional.of("ключ-Зофии-в-Варшаве")).isSet()).isTrue();
    }

    @Test
    void withoutOneNothingOpens() {
        assertThat(new StaffKey(Optional.empty()).isSet()).isFalse();
        assertThat(new StaffKey(Optional.empty()).is("")).isFalse();
        assertThat(new StaffKey(Optional.of(" ".repeat(40))).isSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/readers/ratings", "/api;x=1/readers/ratings", "//api/readers", "/api/nix"})
    void theDoorStandsBeforeWhateverIsBelow(String path) {
        assertThat(StaffDoor.isBehind(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ch/de/help", "/apix/readers", "/ch/api/help", "/q/openapi"})
    void theDoorStandsBeforeNothingElse(String path) {
        assertThat(StaffDoor.isBehind(path)).isFalse();
    }
}
