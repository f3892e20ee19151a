package dragoman.reports;

import dragoman.identity.Limits.Limit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much readers may say reads wrong. */
@ConfigMapping(prefix = "dragoman.reports")
public interface ReportConfig {

    /** From one address, or one IPv6 network. */
    Address address();

    /** So many at once, then one more each while. Whoever reads closely finds more than one thing. */
    interface Address {
        @WithDefault("10")
        @Min(1)
        int burst();

        @WithDefault("1m")
        Duration every();

        default Limit limit() {
            return new Limit("report-address", burst(), every());
        }
    }
}
