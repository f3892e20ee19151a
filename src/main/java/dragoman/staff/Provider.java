package dragoman.staff;

import dragoman.audit.Audit;
import dragoman.i18n.Digest;
import dragoman.market.Markets;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Accounts of people whom a provider of OpenID Connect knows. It says who somebody is and what that person may, at each
 * sign-in anew; the session is ours, as after a password. An account is found by issuer and subject and never by an e-mail
 * address, which a provider may give to somebody else.
 */
@ApplicationScoped
public class Provider {

    private static final int LONGEST = 512;

    private final Accounts accounts;
    private final AccountRows rows;
    private final Sessions sessions;
    private final Markets markets;
    private final Audit audit;
    private final String name;

    Provider(Accounts accounts, AccountRows rows, Sessions sessions, Markets markets, Audit audit, StaffConfig config,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean enabled) {
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.markets = markets;
        this.audit = audit;
        this.name = enabled ? config.provider() : "";
    }

    /**
     * What a provider says of somebody.
     *
     * @param logins what the account may be called, the best first
     * @param roles as the claim has them: {@code agent:es:pt}
     */
    public record Said(String issuer, String subject, String name, List<String> logins, Collection<String> roles) {}

    /** What the page calls it; empty where there is none. */
    public String name() {
        return name;
    }

    /** Whether there is one. */
    public boolean isEnabled() {
        return !name.isEmpty();
    }

    /** Signs in whoever the provider has shown to us, if this person may do anything here; where to begin. */
    @Transactional
    public Optional<List<Grant>> arrive(Said said, RoutingContext request) {
        var grants = said.roles.stream().flatMap(role -> Grant.parse(role, markets).stream()).distinct().sorted().toList();
        var key = said.issuer + " " + said.subject;
        var known = rows.ofProvider(key);
        if (key.length() > LONGEST || known.filter(Account::disabled).isPresent()) {
            return Optional.empty();
        }
        // Who may nothing any more loses what was granted before.
        known.ifPresent(account -> accounts.grant(account.id(), grants, "provider"));
        if (grants.isEmpty()) {
            Log.infof("provider shows somebody without rights account=%s roles=%d", known.map(Account::id).orElse(null), said.roles.size());
            return Optional.empty();
        }
        long account = known.map(Account::id).orElseGet(() -> accounts.add(account(said, key), Optional.empty(), grants, "provider"));
        sessions.begin(account, Sessions.Way.OIDC, request);
        return Optional.of(grants);
    }

    private NewAccount account(Said said, String key) {
        var login = Stream.concat(said.logins.stream(), Stream.of("oidc-" + Digest.of(key)))
                .flatMap(typed -> NewAccount.login(typed).stream()).filter(free -> rows.find(free).isEmpty()).findFirst().orElseThrow();
        return new NewAccount(login, NewAccount.isName(said.name) ? said.name : login, Optional.empty(), Optional.empty(), Optional.of(key), false);
    }
}
