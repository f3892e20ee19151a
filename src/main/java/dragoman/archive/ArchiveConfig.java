package dragoman.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where a node keeps what it has read of threads. */
@ConfigMapping(prefix = "dragoman.archive")
public interface ArchiveConfig {

    /** A folder of this node alone; may be deleted while the node is down, and is made anew. A folder for the life of the process where none is named. */
    Optional<Path> folder();

    /** Messages read at once. */
    @WithDefault("1000")
    @Min(1)
    @Max(100_000)
    int batch();

    /** How long a message may take from its number to its commit: what is younger is read again. */
    @WithDefault("2m")
    Duration settles();
}
