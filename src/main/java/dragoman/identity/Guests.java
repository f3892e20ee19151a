package dragoman.identity;

import dragoman.identity.Entry.Opened;
import dragoman.identity.Entry.Reason;
import dragoman.identity.Entry.Refused;
import dragoman.identity.GuestRows.Link;
import dragoman.identity.Token.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets people in who have no account: by a proof that they ask for now (a code or a link, once, for minutes), or by a link
 * that went out with a mail (often, for weeks). Of both only hashes are kept.
 */
@ApplicationScoped
public class Guests {

    private static final int CODE = 8;

    private final GuestRows rows;
    private final GuestCookies cookies;
    private final GuestConfig config;
    private final Clock clock;
    private final List<Secrets.Key> tokens;
    private final List<Secrets.Key> codes;

    Guests(GuestRows rows, GuestCookies cookies, GuestConfig config, Secrets secrets, Clock clock) {
        this.rows = rows;
        this.cookies = cookies;
        this.config = config;
        this.clock = clock;
        this.tokens = secrets.keys("token");
        this.codes = secrets.keys("code");
    }

    /**
     * What proves that its reader gets the mail of somebody.
     *
     * @param code for the browser that asked
     * @param token for the address of a link, in any browser
     */
    public record Proof(String code, String token, Instant until) {}

    /** Begins a proof for whoever asks: the browser gets a cookie, and the ask an id. Nothing here depends on what it is for. */
    @Transactional(TxType.MANDATORY)
    public long ask(RoutingContext request) {
        var now = clock.instant();
        return rows.addAsk(cookies.ask().renew(config.ask(), request), now, now.plus(config.ask()));
    }

    /** Whether this browser has asked for a code. */
    public boolean hasAsked(RoutingContext request) {
        return cookies.ask().hash(request).isPresent();
    }

    /** The proof that somebody asked for, to be sent to whom it concerns; empty where it comes too late. A second one is as good as the first. */
    @Transactional(TxType.MANDATORY)
    public Optional<Proof> proof(long ask, Subject subject) {
        var now = clock.instant();
        if (!rows.isOpen(ask, now)) {
            return Optional.empty();
        }
        var until = now.plus(config.proof());
        var proof = new Proof(Secrets.digits(CODE), Token.fresh(Kind.PROOF, until).write(tokens.get(0)), until);
        rows.addProof(Token.hash(proof.token), subject, ask, hash(codes.get(0), proof.code), now, until);
        return Optional.of(proof);
    }

    /** The token of a link for a mail. Until {@code wholeUntil} it shows all, then the redacted form. */
    @Transactional(TxType.MANDATORY)
    public String link(Subject subject, Instant wholeUntil) {
        var now = clock.instant();
        var expires = now.plus(config.link());
        var token = Token.fresh(Kind.MAIL, expires).write(tokens.get(0));
        rows.addLink(Token.hash(token), subject, now, expires, wholeUntil);
        return token;
    }

    /** What speaks against a proof's token, without using it up: mail scanners look too. Empty where it would open. */
    public Optional<Reason> flaw(String token) {
        return find(token, Kind.PROOF) instanceof Refused refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** What a proof's token opened, where this browser may see it still: people go back, and press a link again. */
    public Optional<Subject> opened(String token, RoutingContext request) {
        return Token.read(token, tokens).filter(read -> read.kind() == Kind.PROOF)
                .flatMap(read -> rows.byToken(Token.hash(token)))
                .filter(Link::used)
                .flatMap(link -> grant(link.subject(), request))
                .map(Grant::subject);
    }

    /** Uses up a proof by its token. Only ever by a POST. */
    @Transactional
    public Entry use(String token, RoutingContext request) {
        var found = find(token, Kind.PROOF);
        return found instanceof Opened ? use(rows.byToken(Token.hash(token)).orElseThrow(), request) : found;
    }

    /** Uses up a proof by its code, in the browser that asked. A wrong one counts; the statements are the same whether or not there is a right one. */
    @Transactional
    public Entry enter(String code, RoutingContext request) {
        var now = clock.instant();
        var ask = cookies.ask().hash(request);
        if (ask.isEmpty()) {
            return new Refused(Reason.WRONG);
        }
        if (!rows.tryCode(ask.get(), config.tries(), now)) {
            return new Refused(rows.tries(ask.get()).orElse(0) >= config.tries() ? Reason.SPENT : Reason.WRONG);
        }
        for (var key : codes) {
            var link = rows.byCode(ask.get(), hash(key, code)).filter(found -> flaw(found, now).isEmpty());
            if (link.isPresent()) {
                return use(link.get(), request);
            }
        }
        return new Refused(Reason.WRONG);
    }

    /** Changes a mail's link for a cookie. It stays good: only a browser that comes back with the cookie is counted. */
    @Transactional
    public Entry exchange(String token, RoutingContext request) {
        var found = find(token, Kind.MAIL);
        if (found instanceof Opened opened) {
            var link = rows.byToken(Token.hash(token)).orElseThrow();
            var now = clock.instant();
            boolean known = cookies.guest().hash(request).flatMap(session -> rows.session(session, opened.subject(), now)).isPresent();
            if (!known && link.browsers() >= config.browsers()) {
                return new Refused(Reason.BROWSERS);
            }
            var until = now.plus(config.linked());
            open(opened.subject(), link.wholeUntil().isBefore(until) ? link.wholeUntil() : until, until, link.id(), request);
        }
        return found;
    }

    /** Lets the browser in that a subject comes from: whoever has just written something may read it. */
    @Transactional
    public void admit(Subject subject, RoutingContext request) {
        var until = clock.instant().plus(config.linked());
        open(subject, until, until, null, request);
    }

    /** What the browser of this request may see of a subject: one look by key. */
    public Optional<Grant> grant(Subject subject, RoutingContext request) {
        var session = cookies.guest().hash(request);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return rows.session(session.get(), subject, now)
                .filter(found -> found.unseen().isEmpty() || isCounted(session.get(), subject, found.unseen().get()))
                .map(found -> new Grant(subject, found.wholeUntil().isAfter(now)));
    }

    /** No link, code or browser opens this any more. */
    @Transactional
    public void revoke(Subject subject) {
        rows.revoke(subject, clock.instant());
    }

    // Once for each browser, when it comes back.
    private boolean isCounted(byte[] session, Subject subject, long link) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean counted = rows.countBrowser(link, config.browsers());
            if (counted) {
                rows.seen(session, subject);
            } else {
                rows.end(session, subject);
            }
            return counted;
        });
    }

    private Entry find(String token, Kind kind) {
        var now = clock.instant();
        var signed = Token.read(token, tokens).filter(read -> read.kind() == kind);
        if (signed.isEmpty()) {
            return new Refused(Reason.UNKNOWN);
        }
        if (!signed.get().expires().isAfter(now)) {
            return new Refused(Reason.EXPIRED);
        }
        var link = rows.byToken(Token.hash(token));
        return link.map(found -> flaw(found, now).<Entry>map(Refused::new).orElse(new Opened(found.subject())))
                .orElse(new Refused(Reason.UNKNOWN));
    }

    private static Optional<Reason> flaw(Link link, Instant now) {
        if (link.revoked()) {
            return Optional.of(Reason.REVOKED);
        }
        if (link.used()) {
            return Optional.of(Reason.USED);
        }
        return link.expires().isAfter(now) ? Optional.empty() : Optional.of(Reason.EXPIRED);
    }

    private Entry use(Link proof, RoutingContext request) {
        var now = clock.instant();
        if (!rows.use(proof, now)) {
            return new Refused(Reason.USED);
        }
        var until = now.plus(config.proven());
        open(proof.subject(), until, until, null, request);
        return new Opened(proof.subject());
    }

    // Each entry gives the browser a new name: one that somebody else has set before opens nothing (OWASP ASVS 5.0, 7.2.4).
    private void open(Subject subject, Instant wholeUntil, Instant until, Long unseenLink, RoutingContext request) {
        var before = cookies.guest().hash(request);
        var fresh = cookies.guest().renew(config.linked(), request);
        before.ifPresent(session -> rows.rename(session, fresh, clock.instant()));
        rows.grant(fresh, subject, wholeUntil, until, unseenLink);
    }

    private static byte[] hash(Secrets.Key key, String code) {
        return key.mac(code.getBytes(StandardCharsets.UTF_8));
    }
}
