package dragoman.staff;

import dragoman.identity.Limits.Limit;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long staff stays signed in, how often a password may be tried, and who else may say who somebody is. */
@ConfigMapping(prefix = "dragoman.staff")
public interface StaffConfig {

    /** For so long a session stays open that nobody uses: a long lunch in Madrid. */
    @WithDefault("4h")
    Duration idle();

    /** After this a session ends whatever is done in it: a shift. */
    @WithDefault("12h")
    Duration session();

    /** For so long a browser is known as one in which somebody has signed in. */
    @WithDefault("180d")
    Duration device();

    /** Attempts from one address, or one IPv6 network. */
    Address address();

    /** Attempts at one account from one address. */
    Account account();

    /** Attempts at one account in a browser where it was signed in to before; strangers take none of these. */
    Known known();

    /** What the page calls the provider of OpenID Connect that {@code quarkus.oidc} names. */
    @WithDefault("OpenID Connect")
    String provider();

    /** So many at once, then one more each while. An office behind one address comes to work in the morning. */
    interface Address {
        @WithDefault("30")
        @Min(1)
        int burst();

        @WithDefault("20s")
        Duration every();

        default Limit limit() {
            return new Limit("sign-in-address", burst(), every());
        }
    }

    /** Whoever has forgotten it tries what it used to be. */
    interface Account {
        @WithDefault("5")
        @Min(1)
        int burst();

        @WithDefault("2m")
        Duration every();

        default Limit limit() {
            return new Limit("sign-in-account", burst(), every());
        }
    }

    /** A browser that was stolen is no reason to try for ever. */
    interface Known {
        @WithDefault("10")
        @Min(1)
        int burst();

        @WithDefault("1m")
        Duration every();

        default Limit limit() {
            return new Limit("sign-in-known", burst(), every());
        }
    }
}
