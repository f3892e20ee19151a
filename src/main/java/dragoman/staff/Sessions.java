package dragoman.staff;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Who is signed in, in which browser. Each request asks the rows: what has ended has ended on every node. */
@ApplicationScoped
class Sessions {

    /** How exactly it is kept when a session was last used: not each request writes. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final StaffCookies cookies;
    private final StaffConfig config;
    private final Audit audit;
    private final Clock clock;

    Sessions(SessionRows rows, StaffCookies cookies, StaffConfig config, Audit audit, Clock clock) {
        this.rows = rows;
        this.cookies = cookies;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** How somebody has shown who this is. */
    enum Way { PASSWORD, OIDC }

    /** Signs somebody in under a new name of the session, whatever the browser showed before, which is worth nothing from now on. */
    @Transactional
    void begin(long account, Way way, RoutingContext request) {
        var now = clock.instant();
        cookies.staff().hash(request).ifPresent(rows::end);
        rows.begin(cookies.staff().renew(config.session(), request), account, now, now.plus(config.session()));
        var before = cookies.device().hash(request);
        rows.know(cookies.device().renew(config.device(), request), before, account, now.plus(config.device()));
        audit.record(new Deed(Who.of(account), "session.opened", "account", account, "", Map.of("way", way.name())));
    }

    /** Who shows an open session. It is from now on used. */
    Optional<Signed> of(RoutingContext request) {
        var now = clock.instant();
        return cookies.staff().hash(request).flatMap(session -> {
            var open = rows.find(session, now, now.minus(config.idle()));
            open.filter(found -> found.seen().isBefore(now.minus(STEP))).ifPresent(found -> rows.seen(session, now));
            return open.map(SessionRows.Open::signed);
        });
    }

    /** Who has shown an open session, which this does not count as using it. */
    Optional<Signed> stillOf(RoutingContext request) {
        var now = clock.instant();
        return cookies.staff().hash(request).flatMap(session -> rows.find(session, now, now.minus(config.idle()))).map(SessionRows.Open::signed);
    }

    /** Signs out: whoever has a copy of the cookie is out too. */
    @Transactional
    void end(RoutingContext request) {
        var signed = of(request);
        cookies.staff().hash(request).ifPresent(rows::end);
        cookies.staff().end(request);
        signed.ifPresent(who -> audit.record(new Deed(who.who(), "session.ended", "account", who.account(), "")));
    }

    /** What a known browser is counted by. */
    String device(RoutingContext request) {
        return cookies.device().hash(request).map(HexFormat.of()::formatHex).orElse("");
    }

    /** Whether somebody has signed in to this account in this browser before. */
    boolean isKnown(RoutingContext request, long account) {
        return cookies.device().hash(request).filter(device -> rows.isKnown(device, account, clock.instant())).isPresent();
    }
}
