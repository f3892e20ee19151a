package dragoman.staff;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The accounts of staff. Whatever takes a right away ends the sessions that had it. */
@ApplicationScoped
public class Accounts {

    private final AccountRows rows;
    private final SessionRows sessions;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountRows rows, SessionRows sessions, Passwords passwords, Audit audit, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Account> find(String login) {
        return NewAccount.login(login).flatMap(rows::find);
    }

    public Optional<Account> find(long id) {
        return rows.find(id);
    }

    public List<Account> all() {
        return rows.all();
    }

    /** The names of accounts, by id; of closed ones too, since what they did stays. */
    public Map<Long, String> names(Collection<Long> ids) {
        return rows.names(ids);
    }

    /** The names of those who may see a thread of a market and a desk, by id, in their order; at most so many. */
    public Map<Long, String> whoReads(String market, String desk, int most) {
        return rows.whoReads(market, desk, most);
    }

    /** Everybody who may write or approve texts, as far as that goes, in the order of their names. */
    public List<Signed> whoWrites() {
        return rows.whoWrites();
    }

    /** Whether there is an open account whose password everybody knows. */
    public boolean hasDemo() {
        return rows.hasDemo();
    }

    /** Whether a text may become the password of an account. */
    public static boolean isFit(String password, String login) {
        return Passwords.isFit(password, login);
    }

    /**
     * Adds an account.
     *
     * @param password empty for one that signs in with a provider alone
     * @param who does it, as the audit has it
     * @return its id
     */
    @Transactional
    public long add(NewAccount account, Optional<String> password, Collection<Grant> grants, String who) {
        long id = rows.add(account, password.map(passwords::hash), clock.instant());
        rows.setGrants(id, new TreeSet<>(grants));
        tell(who, "account.added", id, Map.of("grants", grants.size()));
        return id;
    }

    /** What the account may do from now on, in place of what it might before; sessions stay, and see less or more at once. */
    @Transactional
    public void grant(long account, Collection<Grant> grants, String who) {
        var wanted = new TreeSet<>(grants);
        if (!wanted.equals(new TreeSet<>(rows.grants(account)))) {
            rows.setGrants(account, wanted);
            tell(who, "account.granted", account, Map.of("grants", wanted.size(), "roles", wanted.stream().map(Grant::role).distinct()
                    .map(Role::word).collect(Collectors.joining(","))));
        }
    }

    /** Nobody signs in with it any more, and whoever has is out. */
    @Transactional
    public void disable(long account, String who) {
        if (rows.disable(account, clock.instant())) {
            sessions.endAll(account);
            tell(who, "account.disabled", account, Map.of());
        }
    }

    @Transactional
    public void enable(long account, String who) {
        if (rows.enable(account)) {
            tell(who, "account.enabled", account, Map.of());
        }
    }

    /** A new password; whoever is signed in with the old one is out, and no browser is known any more. */
    @Transactional
    public void setPassword(long account, String password, String who) {
        rows.setPassword(account, passwords.hash(password));
        sessions.endAll(account);
        tell(who, "account.password", account, Map.of());
    }

    private void tell(String who, String act, long account, Map<String, Object> details) {
        audit.record(new Deed(who, act, "account", account, "", details));
    }
}
