package dragoman.translation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which engine translates between which languages; none until somebody names one. */
@ConfigMapping(prefix = "dragoman.translation")
public interface TranslationConfig {

    /** By a name of the operator's choice; it is shown with each translation. */
    Map<String, OneEngine> engines();

    /**
     * By pair of locale ids, {@code "es>pt"}, where either may be {@code *}: names of engines in the order of trying, each
     * perhaps with {@code via} and a language between, as in {@code apertium via es, deepl}. The nearest is taken, first by the
     * source and then by the target: {@code ja>*} before {@code *>fr}.
     */
    Map<String, List<String>> pairs();

    /** By market: which engines may have its buyers' texts. */
    Map<String, Leave> markets();

    /** The longest text that is translated, in UTF-16 units; a longer one is left to people. */
    @WithDefault("50000")
    @Min(100)
    int longest();

    /** For all requests of one text; what was answered until then is kept, and the next try begins after it. */
    @WithDefault("2m")
    Duration patience();

    /** How long an engine's answer is kept for the same segment; only who still has the text can read it. */
    @WithDefault("90d")
    Duration keep();

    /** Failures in a row after which an engine is left in peace. */
    @WithDefault("5")
    @Min(1)
    int failures();

    /** For how long at first; each further failure doubles it, up to {@link #longestPause()}. */
    @WithDefault("15s")
    Duration pause();

    /** No pause is longer, unless the engine itself asked for it. */
    @WithDefault("10m")
    Duration longestPause();

    /** Languages that are told from those on offer beside them, so that a message in one is not taken for its neighbour. */
    @WithDefault("it,nl,ru")
    List<String> alsoDetected();

    /** From which score on, 0 to 100, a remembered text is suggested for a similar one. */
    @WithDefault("60")
    @Min(30)
    @Max(100)
    int similar();

    /** What of a market's texts may go where. */
    enum Leave { ANY, OWN, NONE }

    /** One engine. */
    interface OneEngine {

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
    }

    /** Formality: tu or vous, du or Sie. */
    enum Tone { FORMAL, INFORMAL, AS_IS }
}
