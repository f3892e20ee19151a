package dragoman.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lucía writes notes in which she calls Inés, Inés Castro, 佐藤美咲 and İnci. */
class MentionTest {

    private static final Map<Long, String> TEAM = Map.of(1L, "Inés", 2L, "Inés Castro", 3L, "佐藤美咲", 4L, "İnci Yıldız", 5L, "Johanna Strauß", 6L, "ליאת כהן");

    @Test
    void theLongestNameThatStandsThereIsMeant() {
        assertThat(Mention.in("@Inés Castro, ¿lo miras?", TEAM)).containsExactly(new Mention(2, 0, 12));
        assertThat(Mention.in("Hola @Inés, ¿lo miras?", TEAM)).containsExactly(new Mention(1, 5, 10));
        assertThat(Mention.in("@Inés Castrobravo no es", TEAM)).containsExactly(new Mention(1, 0, 5));
    }

    @Test
    void capitalsAndTheWayThatAccentsAreWrittenDoNotMatter() {
        assertThat(called("@INÉS CASTRO")).containsExactly(2L);
        assertThat(Mention.in("@inés", Map.of(7L, "Ine\u0301s"))).containsExactly(new Mention(7, 0, 5));
        assertThat(Mention.in("@JOHANNA STRAUSS!", TEAM)).containsExactly(new Mention(5, 0, 16));
        assertThat(Mention.in("@Johanna Strauß!", TEAM)).containsExactly(new Mention(5, 0, 15));
        assertThat(Mention.in("@İNCİ YILDIZ", Map.of(4L, "İnci Yildiz"))).as("by the root’s rules, whatever the machine speaks").isEmpty();
        assertThat(called("@İnci Yıldız'a sor")).containsExactly(4L);
    }

    @Test
    void aNameEndsWhereAWordDoesExceptWhereNoSpacesPartThem() {
        assertThat(called("@Inésita")).isEmpty();
        assertThat(called("@Inés2")).isEmpty();
        assertThat(called("@Ine\u0301s")).as("not in one spelling, which its writer has seen to").isEmpty();
        assertThat(Mention.in("@佐藤美咲さん、お願いします", TEAM)).containsExactly(new Mention(3, 0, 5));
        assertThat(called("תשאלי את @ליאת כהן.")).containsExactly(6L);
    }

    @Test
    void anAddressOrABareSignNamesNobody() {
        assertThat(called("ana@inés.example")).isEmpty();
        assertThat(called("@ Inés, @")).isEmpty();
        assertThat(called("Inés Castro")).isEmpty();
        assertThat(called("@Nadie")).isEmpty();
    }

    @Test
    void severalAreNamedEachAtItsPlaceAndTwoOfOneNameBoth() {
        assertThat(Mention.in("@Inés y @Inés Castro", TEAM)).containsExactly(new Mention(1, 0, 5), new Mention(2, 8, 20));
        assertThat(Mention.in("@Inés", Map.of(1L, "Inés", 9L, "inés"))).containsExactlyInAnyOrder(new Mention(1, 0, 5), new Mention(9, 0, 5));
    }

    @Test
    void aNoteOfSignsAloneIsReadInNoTime() {
        var many = new HashMap<Long, String>();
        for (long i = 0; i < 200; i++) {
            many.put(i, "@".repeat(40) + i);
        }
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(Mention.in("@".repeat(20_000), many)).isEmpty());
    }

    private static List<Long> called(String text) {
        return Mention.in(text, TEAM).stream().map(Mention::account).toList();
    }
}
