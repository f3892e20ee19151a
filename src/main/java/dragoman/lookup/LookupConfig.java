package dragoman.lookup;

import dragoman.identity.Limits.Limit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How orders are looked up by people without an account. */
@ConfigMapping(prefix = "dragoman.lookup")
public interface LookupConfig {

    /** Attempts from one address, or one IPv6 network. */
    Address address();

    /** Attempts at one order number, whoever makes them. */
    Number number();

    /** Attempts with one e-mail address or postcode. */
    Second second();

    /** Codes tried from one address, besides the few that each attempt has. */
    Codes codes();

    /** How long it is kept that somebody looked. */
    @WithDefault("30d")
    Duration keep();

    /** How old an order may be for a mailed link to show all of it; afterwards its reader proves that the mail is still theirs. */
    @WithDefault("14d")
    Duration whole();

    /** Shops whose buyers get a link to each new order from us; others send their own. */
    Optional<Set<String>> linkMails();

    /** So many at once, then one more each while. A family behind one address looks for its parcels. */
    interface Address {
        @WithDefault("10")
        @Min(1)
        int burst();

        @WithDefault("30s")
        Duration every();

        default Limit limit() {
            return new Limit("lookup-address", burst(), every());
        }
    }

    /** Each attempt that hits is a mail to somebody, who may not be the one who asks. */
    interface Number {
        @WithDefault("5")
        @Min(1)
        int burst();

        @WithDefault("10m")
        Duration every();

        default Limit limit() {
            return new Limit("lookup-number", burst(), every());
        }
    }

    /** Somebody with several orders looks for each. */
    interface Second {
        @WithDefault("8")
        @Min(1)
        int burst();

        @WithDefault("5m")
        Duration every();

        default Limit limit() {
            return new Limit("lookup-second", burst(), every());
        }
    }

    /** Slips of the finger are many, a code has eight digits. */
    interface Codes {
        @WithDefault("20")
        @Min(1)
        int burst();

        @WithDefault("15s")
        Duration every();

        default Limit limit() {
            return new Limit("lookup-code", burst(), every());
        }
    }
}
