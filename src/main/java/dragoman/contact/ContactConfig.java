package dragoman.contact;

import dragoman.identity.Limits.Limit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How buyers write to us. */
@ConfigMapping(prefix = "dragoman.contact")
public interface ContactConfig {

    /** Messages from one address, or one IPv6 network. */
    Address address();

    /** Threads begun with one e-mail address. Each is a letter to somebody, who may not be the one who writes. */
    Email email();

    /** Further messages in one thread. */
    Thread thread();

    /** For how long a letter's link shows all of its thread; afterwards it shows how the thread stands. */
    @WithDefault("30d")
    Duration whole();

    /** So many at once, then one more each while. */
    interface Address {
        @WithDefault("10")
        @Min(1)
        int burst();

        @WithDefault("1m")
        Duration every();

        default Limit limit() {
            return new Limit("contact-address", burst(), every());
        }
    }

    /** Somebody whose parcel has not come writes twice. */
    interface Email {
        @WithDefault("5")
        @Min(1)
        int burst();

        @WithDefault("10m")
        Duration every();

        default Limit limit() {
            return new Limit("contact-email", burst(), every());
        }
    }

    /** People send a sentence at a time. */
    interface Thread {
        @WithDefault("12")
        @Min(1)
        int burst();

        @WithDefault("30s")
        Duration every();

        default Limit limit() {
            return new Limit("contact-thread", burst(), every());
        }
    }
}
