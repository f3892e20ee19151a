package dragoman.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How orders come in. */
@ConfigMapping(prefix = "dragoman.intake")
interface IntakeConfig {

    /** The largest message of a shop system: an order of ten thousand lines is of a few megabytes. */
    @WithDefault("8M")
    MemorySize hookBytes();

    /** How long a message stays, as it came, after it was applied; it holds what the buyer told the shop. */
    @WithDefault("14d")
    Duration keep();

    /** How many messages are applied in one transaction; more is faster, and fewer are tried again when one fails. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int batch();
}
