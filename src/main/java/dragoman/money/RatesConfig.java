package dragoman.money;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;

/** Where reference rates come from, and how long they may speak. */
@ConfigMapping(prefix = "dragoman.rates")
interface RatesConfig {

    /** Whether this node asks the European Central Bank; a demo asks nobody unless it is told to. */
    @WithDefault("true")
    boolean fetch();

    /** The rates of the newest day. */
    @WithDefault("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml")
    URI daily();

    /** The rates of the last ninety days, for a node that missed some. */
    @WithDefault("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml")
    URI ninetyDays();

    /** How long an answer may take, from the first byte asked to the last one read. */
    @WithDefault("20s")
    Duration timeout();

    /** How many bytes an answer may have: ninety days are 73,000. */
    @WithDefault("1048576")
    @Min(1)
    int maxBytes();

    /** For how many days a rate may speak after its own: banks close for five at most, and what is older misleads. */
    @WithDefault("10")
    @Min(0)
    @Max(36_500)
    int days();
}
