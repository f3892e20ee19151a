package dragoman.releases;

import dragoman.audit.Who;
import dragoman.drafts.Stop;
import dragoman.drafts.Target;
import dragoman.formats.Formats;
import dragoman.i18n.Words;
import dragoman.roster.Addresses;
import dragoman.roster.Names;
import dragoman.roster.Reasons;
import dragoman.roster.Remit;
import dragoman.staff.Accounts;
import dragoman.texts.Release;
import dragoman.texts.Releases;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases, and texts that wait for one or stand in its way, as their page shows them. */
@Singleton
class ReleaseViews {

    private static final int SHOWN = 50;

    /** A release. */
    record Line(long number, String kind, String market, String when, String who, boolean mayReturn) {}

    /**
     * A text that waits to be published, or stands in the way.
     *
     * @param check what it fails; empty where it fails none
     * @param reason why it stands in the way; empty where it does not
     */
    record Waiting(String url, String key, String language, String check, String reason) {}

    private final Remit remit;
    private final Releases releases;
    private final Accounts accounts;
    private final Reasons reasons;
    private final ReleaseWords words;

    ReleaseViews(Remit remit, Releases releases, Accounts accounts, Reasons reasons, ReleaseWords words) {
        this.remit = remit;
        this.releases = releases;
        this.accounts = accounts;
        this.reasons = reasons;
        this.words = words;
    }

    /** The newest first, which is what there is already. */
    List<Line> lines(boolean mayReturn, Visit visit) {
        var latest = releases.latest(SHOWN);
        var names = accounts.names(latest.stream().flatMap(release -> account(release).stream()).distinct().toList());
        return latest.stream().map(release -> line(release, names, mayReturn && release.number() != latest.get(0).number(), visit)).toList();
    }

    private Line line(Release release, Map<Long, String> names, boolean mayReturn, Visit visit) {
        return new Line(release.number(), words.kind(release.kind(), Optional.ofNullable(release.restores()), visit), release.market().map(market -> words.only(market, visit)).orElse(""),
                Formats.of(visit.reader()).date("yMMMdjm", release.publishedAt().atZone(visit.zone())), account(release).map(id -> names.getOrDefault(id, "")).orElse(""), mayReturn);
    }

    private static Optional<Long> account(Release release) {
        return release.who().flatMap(Who::account);
    }

    Waiting waiting(Target target, Visit visit) {
        return waiting(target, "", "", visit);
    }

    /** With the gravest finding; there is none where what is live was changed meanwhile. */
    Waiting stands(Stop stop, Visit visit) {
        return stop.findings().stream().findFirst().map(result -> waiting(stop.target(), result.id(), reasons.of(result, visit), visit))
                .orElseGet(() -> waiting(stop.target(), "", visit.text("workbench.releases.overtaken"), visit));
    }

    private Waiting waiting(Target target, String check, String reason, Visit visit) {
        return new Waiting(Addresses.text(target), Names.text(target.unit(), remit.edition(), visit), Words.of(visit.locale()).language(target.locale()), check, reason);
    }
}
