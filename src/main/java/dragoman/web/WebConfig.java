package dragoman.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How the shop presents itself. */
@ConfigMapping(prefix = "dragoman.web")
public interface WebConfig {

    /** The shop's name, as it stands in titles and texts. */
    @WithDefault("Lantern & Loom")
    String shop();

    /** Scheme, host and port that the world reaches this service by, without a slash at the end; for absolute links. */
    String origin();

    /** Whether rendered pages are kept; without it every request renders, which is for measuring. */
    @WithDefault("true")
    boolean cache();

    /** How many bytes of rendered pages a node keeps, in both encodings together. */
    @WithDefault("67108864")
    @Min(0)
    long cacheBytes();
}
