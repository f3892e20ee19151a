package dragoman.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How mail goes out. Server and sender are Quarkus' own settings, {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "dragoman.mail")
public interface MailConfig {

    /** Whether letters leave this house; in a demo without a server for mail they stay, and are shown on a page. */
    @WithDefault("true")
    boolean leaves();

    /** How many are claimed at once by a node; they are sent one after the other. */
    @WithDefault("20")
    @Min(1)
    @Max(1000)
    int batch();

    /** When somebody else may try what a node has claimed and not settled: that node is dead by then. */
    @WithDefault("10m")
    Duration claim();

    /** Tries before a mail is given up; with pauses that double from {@link #firstPause()} to {@link #longestPause()} that takes nine hours. */
    @WithDefault("12")
    @Min(1)
    int tries();

    /** How long after a first failure it is tried again. */
    @WithDefault("30s")
    Duration firstPause();

    /** No pause is longer. */
    @WithDefault("2h")
    Duration longestPause();

    /** How long a row stays after it is settled; it names a person. */
    @WithDefault("7d")
    Duration keep();
}
