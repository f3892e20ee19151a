package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How like each other two texts are, and that the like ones share a key. */
class NearnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Su pedido está en camino | su PEDIDO está en camino! | 99",
        "Su pedido ⟦CODE 1⟧ está en camino | Su pedido ⟦CODE 2⟧ está en camino | 99",
        "Su pedido está en camino | Su paquete está en camino | 80",
        "Su pedido está en camino | Su pedido está en camino desde ayer | 71",
        "Su pedido está en camino | La lámpara llegó rota | 0",
        "商品がまだ届いていません | 商品はまだ届いていません | 85",
    })
    void theScoreIsThePartThatNeedNotBeChanged(String one, String other, int score) {
        assertThat(Nearness.score(one, other)).isBetween(score - 4, score + 4).isEqualTo(Nearness.score(other, one));
    }

    @Test
    void ofTextsThatDifferInOneWordNearlyAllShareAKeyAndOfOthersFew() {
        var random = new Random(11);
        int found = 0;
        int strangers = 0;
        for (int i = 0; i < 500; i++) {
            var words = words(random);
            var other = words.clone();
            other[random.nextInt(other.length)] = "otra";
            found += share(String.join(" ", words), String.join(" ", other)) ? 1 : 0;
            strangers += share(String.join(" ", words), String.join(" ", words(random))) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(475);
        assertThat(strangers).isLessThan(50);
    }

    @Test
    void eachPairHasADrawerOfItsOwn() {
        assertThat(Nearness.keys("es>pt", "Su pedido")).doesNotContain(Nearness.keys("es>en", "Su pedido"));
        assertThat(Nearness.keys("es>pt", "")).hasSize(Nearness.BANDS);
    }

    private static boolean share(String one, String other) {
        var keys = new HashSet<Long>();
        Arrays.stream(Nearness.keys("es>pt", one)).forEach(keys::add);
        return Arrays.stream(Nearness.keys("es>pt", other)).anyMatch(keys::contains);
    }

    private static String[] words(Random random) {
        return random.ints(12, 0, 5000).mapToObj(word -> Integer.toString(word * 7919 + 100_000, 36)).toArray(String[]::new);
    }
}
