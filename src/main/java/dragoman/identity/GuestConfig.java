package dragoman.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long what lets guests in holds. */
@ConfigMapping(prefix = "dragoman.guests")
public interface GuestConfig {

    /** A code and its link, from when they are written (OWASP ASVS 5.0, 6.5.5: ten minutes at most). */
    @WithDefault("10m")
    Duration proof();

    /** How long a browser may wait for its code: mail can be slow. */
    @WithDefault("30m")
    Duration ask();

    /** Wrong codes after which no code is right any more. */
    @WithDefault("5")
    @Min(1)
    int tries();

    /** What a proof opens, in the browser that gave it. It does not slide: a shared computer that is left alone closes. */
    @WithDefault("2h")
    Duration proven();

    /** A link that goes out with a mail. */
    @WithDefault("60d")
    Duration link();

    /** What such a link opens, in each browser. */
    @WithDefault("14d")
    Duration linked();

    /** Browsers that such a link opens in: somebody's own few, and not a forum's. */
    @WithDefault("10")
    @Min(1)
    int browsers();
}
