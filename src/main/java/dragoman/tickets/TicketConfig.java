package dragoman.tickets;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How threads are kept going. */
@ConfigMapping(prefix = "dragoman.tickets")
public interface TicketConfig {

    /** The longest message, in UTF-16 units. */
    @WithDefault("20000")
    @Min(100)
    @Max(1_000_000)
    int longest();

    /** Texts claimed at once by a node; they are translated one after the other. */
    @WithDefault("10")
    @Min(1)
    @Max(1000)
    int batch();

    /** When somebody else may try what a node has claimed and not settled: that node is dead by then. */
    @WithDefault("5m")
    Duration claim();

    /** When it is tried again where no engine has the pair, or none may have the text: somebody may configure one. */
    @WithDefault("1h")
    Duration noEngine();

    /** Tries of one text before people are left to do it; pauses between them grow. */
    @WithDefault("12")
    @Min(1)
    int tries();

    /** How long before it is due something counts as due soon. */
    @WithDefault("2h")
    Duration soon();

    /** After this, whatever the desk's hours, somebody who waits for an answer is told of to the lead. */
    @WithDefault("18h")
    Duration alarm();
}
