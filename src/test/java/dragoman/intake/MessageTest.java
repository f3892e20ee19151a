package dragoman.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names a message, so that the same one is kept once and no two are taken for one. */
class MessageTest {

    @Test
    void theEventAndItsTopicNameIt() {
        assertThat(message("orders/create", "e-1").eventId()).isEqualTo("e-1 orders/create");
        assertThat(message("orders/paid", "e-1").eventId()).isEqualTo("e-1 orders/paid");
    }

    @Test
    void withoutAnEventTheBodyDoes() {
        // printf '{}' | sha256sum
        assertThat(message("orders/create", "").eventId()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a orders/create");
    }

    @Test
    void whatDoesNotFitIsNamedByItsDigest() {
        var longest = "e".repeat(96 - " orders/create".length());
        assertThat(message("orders/create", longest).eventId()).isEqualTo(longest + " orders/create");
        assertThat(message("orders/create", longest + "e").eventId()).matches("[0-9a-f]{64}");
        assertThat(message("orders/create", longest + "f").eventId()).isNotEqualTo(message("orders/create", longest + "e").eventId());
        assertThat(message("orders/create", "événement").eventId()).matches("[0-9a-f]{64}");
        assertThat(message("o".repeat(65), "e-1").topic()).isEmpty();
        assertThat(message("ordres/é", "e-1").topic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'{\"id\":5501181}', true", "'{\"id\":\"5501181\"', true", "'5501181', true", "'{\"id\":55011819}', false", "'{\"id\":15501181}', false", "'', false", "'55011815501181 5501181', true"})
    void anOrdersIdStandsInAMessageOnlyWhereItIsWhole(String body, boolean named) {
        assertThat(Wiping.names(body.getBytes(UTF_8), "5501181")).isEqualTo(named);
    }

    private static Message message(String topic, String event) {
        return Message.of("osaka", Source.SHOPIFY, topic, event, Optional.empty(), "{}".getBytes(UTF_8));
    }
}
