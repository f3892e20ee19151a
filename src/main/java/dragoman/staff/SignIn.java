package dragoman.staff;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.identity.Caller;
import dragoman.identity.Limits;
import dragoman.identity.Limits.Use;
import dragoman.staff.AccountRows.Key;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signs in by name and password. What is not there is looked at as long as what is. Attempts are counted by the address
 * they come from, and never by the account alone: a stranger cannot lock its owner out, who in a browser of before is not
 * even stopped by what others try from the same address.
 */
@ApplicationScoped
public class SignIn {

    /** Characters of a new password at least. */
    public static final int SHORTEST = Passwords.SHORTEST;

    private static final long NOBODY = 0;

    private final AccountRows accounts;
    private final Accounts all;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Limits limits;
    private final StaffConfig config;
    private final Audit audit;

    SignIn(AccountRows accounts, Accounts all, Sessions sessions, Passwords passwords, Limits limits, StaffConfig config, Audit audit) {
        this.accounts = accounts;
        this.all = all;
        this.sessions = sessions;
        this.passwords = passwords;
        this.limits = limits;
        this.config = config;
        this.audit = audit;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Opened(long account) implements Outcome {}

        /** No such account, a wrong password, or an account that is closed: nobody hears which. */
        record Refused() implements Outcome {}

        /** Too many attempts; from then on there may be another. */
        record TooMany(Instant again) implements Outcome {}
    }

    /** Somebody tries a name and a password. */
    public Outcome attempt(String typed, String password, RoutingContext request) {
        var login = NewAccount.login(typed).orElse("");
        var key = accounts.key(login);
        var again = limits.take(uses(login, key, request));
        if (again.isPresent()) {
            return new Outcome.TooMany(again.get());
        }
        boolean right = passwords.matches(key.filter(Key::open).flatMap(Key::password), password);
        if (!right) {
            long account = key.map(Key::id).orElse(NOBODY);
            QuarkusTransaction.requiringNew().run(() -> audit.record(new Deed("guest", "session.refused", "account", account, "")));
            return new Outcome.Refused();
        }
        return open(key.get(), password, request) ? new Outcome.Opened(key.get().id()) : new Outcome.Refused();
    }

    /** What came of asking for a new password. */
    public enum Change { DONE, WRONG, UNFIT, TOO_MANY }

    /** Changes the password of somebody who knows the old one; all sessions end, and this browser gets a new one. */
    public Change change(Signed signed, String now, String wanted, RoutingContext request) {
        if (limits.take(List.of(new Use(config.known().limit(), signed.who()))).isPresent()) {
            return Change.TOO_MANY;
        }
        if (!passwords.matches(accounts.key(signed.login()).flatMap(Key::password), now)) {
            return Change.WRONG;
        }
        if (!Accounts.isFit(wanted, signed.login())) {
            return Change.UNFIT;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            all.setPassword(signed.account(), wanted, signed.who());
            sessions.begin(signed.account(), Sessions.Way.PASSWORD, request);
        });
        return Change.DONE;
    }

    private boolean open(Key key, String password, RoutingContext request) {
        var fresh = key.password().filter(Passwords::isOld).map(old -> passwords.hash(password));
        return QuarkusTransaction.requiringNew().call(() -> {
            // Closed or changed while it was looked at: then it is not opened after all.
            if (!accounts.isStill(key)) {
                return false;
            }
            fresh.ifPresent(hash -> accounts.setPassword(key.id(), hash));
            sessions.begin(key.id(), Sessions.Way.PASSWORD, request);
            return true;
        });
    }

    private List<Use> uses(String login, Optional<Key> key, RoutingContext request) {
        var caller = Caller.of(request);
        if (sessions.isKnown(request, key.map(Key::id).orElse(NOBODY))) {
            return List.of(new Use(config.known().limit(), login + " " + sessions.device(request)));
        }
        return List.of(new Use(config.address().limit(), caller), new Use(config.account().limit(), login + " " + caller));
    }
}
