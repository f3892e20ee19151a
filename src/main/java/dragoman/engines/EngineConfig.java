package dragoman.engines;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One engine, as an operator writes it down. */
public interface EngineConfig {

    EngineKind kind();

    /** Where its API begins; what is asked there is known by the kind. */
    URI url();

    Optional<String> key();

    /** Of a chat endpoint. */
    Optional<String> model();

    /** To be changed by the operator when the engine changes: older answers are then not used again. */
    @WithDefault("1")
    String version();

    /** Whether it runs in this house, so that nothing leaves it. */
    @WithDefault("false")
    boolean own();

    /** For one request, from connecting to the last byte. */
    @WithDefault("20s")
    Duration timeout();

    /** Longer answers are cut off unread. */
    @WithDefault("1048576")
    @Min(1024)
    int answerBytes();

    /** UTF-16 units of one segment; longer paragraphs are parted. */
    @WithDefault("1500")
    @Min(50)
    int segment();

    /** What a million characters cost, in the currency that the operator counts in. */
    @WithDefault("0")
    BigDecimal millionCosts();

    /** Characters of a calendar month (UTC) after which it is not asked any more. */
    Optional<Long> monthly();

    /** How readers are addressed, where the engine can be told. */
    @WithDefault("FORMAL")
    Tone tone();

    /** Its own codes for languages, by locale id, where they are not what its kind uses. */
    Map<String, String> codes();

    /** Formality: tu or vous, du or Sie. */
    enum Tone { FORMAL, INFORMAL, AS_IS }
}
