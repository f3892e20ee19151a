package dragoman.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody of ours is found again by the name that entries have; nobody else is taken for one. */
class WhoTest {

    @Test
    void anAccountIsReadAsItIsWritten() {
        assertThat(Who.of(17)).isEqualTo("account:17");
        assertThat(Who.account(Who.of(17))).contains(17L);
    }

    @Test
    void withoutAnAccountItIsTheServiceItself() {
        assertThat(Who.of(0)).isEqualTo(Who.SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "shop:demo", "shop:17", "account:", "account:0", "account:-1", "account:1x", "account:12345678901234567890"})
    void nobodyElseIsOne(String who) {
        assertThat(Who.account(who)).isEmpty();
    }
}
