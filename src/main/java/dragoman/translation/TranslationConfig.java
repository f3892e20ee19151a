package dragoman.translation;

import dragoman.engines.EngineConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which engine translates between which languages; none until somebody names one. */
@ConfigMapping(prefix = "dragoman.translation")
public interface TranslationConfig {

    /** By a name of the operator's choice; it is shown with each translation. */
    Map<String, EngineConfig> engines();

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
}
