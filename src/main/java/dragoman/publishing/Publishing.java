package dragoman.publishing;

import dragoman.audit.Audit;
import dragoman.audit.Deed;
import dragoman.audit.Who;
import dragoman.drafts.Approvals;
import dragoman.drafts.Draft;
import dragoman.drafts.Stop;
import dragoman.drafts.Undoing;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Release;
import dragoman.texts.Releases;
import dragoman.texts.Releases.Approved;
import dragoman.texts.Releases.Edit;
import dragoman.texts.Shown.Trial;
import dragoman.texts.Text;
import dragoman.translation.Memory;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a release of what is approved: all of it in one transaction, or nothing. Every node takes it up within a second. */
@Singleton
public class Publishing {

    /** What became of it. */
    public sealed interface Published {

        /** @param texts how many changed */
        record Live(long release, int texts) implements Published {}

        /** Nothing is approved, or all that is says what is live already. */
        record Nothing() implements Published {}

        /** Nothing was published: one market tries a release that all others wait for. */
        record OnTrial(Trial trial) implements Published {}

        /** Nothing was published, for these texts. */
        record Stopped(List<Stop> stops) implements Published {}
    }

    // The service itself, and whatever acts for it.
    private static final long NOBODY = 0;

    private final Approvals approvals;
    private final Releases releases;
    private final Editions editions;
    private final Undoing undoing;
    private final Memory memory;
    private final Audit audit;

    Publishing(Approvals approvals, Releases releases, Editions editions, Undoing undoing, Memory memory, Audit audit) {
        this.approvals = approvals;
        this.releases = releases;
        this.editions = editions;
        this.undoing = undoing;
        this.memory = memory;
        this.audit = audit;
    }

    /**
     * Publishes what is approved in some locales, and is not planned for a time of its own.
     *
     * @param account whose act it is; 0 for a command
     */
    @Transactional
    public Published publish(Predicate<LocaleId> of, long account) {
        return publish(approved(of), Release.Kind.EDIT, account, Who.of(account), Optional.empty());
    }

    /** The same for one market alone, which tries it until somebody says that it is for all, or withdraws it. */
    @Transactional
    public Published publishIn(Market market, Predicate<LocaleId> of, long account) {
        return publish(approved(of), Release.Kind.TRIAL, account, Who.of(account), Optional.of(market.key()));
    }

    /**
     * The same as {@link #publish(Predicate, long)} for a program.
     *
     * @param program as the audit names it
     */
    @Transactional
    public Published publish(Predicate<LocaleId> of, String program) {
        return publish(approved(of), Release.Kind.EDIT, NOBODY, program, Optional.empty());
    }

    /** Publishes drafts whose time has come; the caller has claimed them. */
    Published publishPlanned(List<Draft> approved, long account) {
        return publish(approved, Release.Kind.PLANNED, account, Who.of(account), Optional.empty());
    }

    /** Before anything is looked at: what a transaction reads before it waits for its turn is what was true before others had theirs. */
    void begin() {
        releases.lock();
    }

    private List<Draft> approved(Predicate<LocaleId> of) {
        begin();
        return approvals.claim(of);
    }

    private Published publish(List<Draft> written, Release.Kind kind, long account, String who, Optional<String> market) {
        var edition = editions.current();
        var approved = approvals.counted(edition, written);
        var stops = approvals.stops(edition, approved);
        if (!stops.isEmpty()) {
            return new Published.Stopped(stops);
        }
        var outcome = releases.publishApproved(approved.stream().map(draft -> approved(edition, draft)).toList(), kind, who, market);
        if (outcome instanceof Releases.Outcome.OnTrial tried) {
            return new Published.OnTrial(tried.trial());
        }
        if (outcome instanceof Releases.Outcome.Moved moved) {
            return new Published.Stopped(overtaken(approved, moved));
        }
        long number = outcome instanceof Releases.Outcome.Published done ? done.number() : edition.number();
        approved.forEach(draft -> approvals.close(draft, number, account, account == NOBODY ? who : ""));
        approved.forEach(draft -> remember(edition, draft));
        if (!(outcome instanceof Releases.Outcome.Published)) {
            return new Published.Nothing();
        }
        audit.record(new Deed(who, "release.published", "release", number, market.orElse(""), Map.of("texts", approved.size())));
        return new Published.Live(number, approved.size());
    }

    // Somebody published between our look and the lock.
    private static List<Stop> overtaken(List<Draft> approved, Releases.Outcome.Moved moved) {
        return approved.stream().map(Draft::target).filter(target -> moved.places().contains(target.unit() + " " + target.locale()))
                .map(target -> new Stop(target, List.of())).toList();
    }

    /** Shows to all what one market tries; false where it does not try this one. */
    @Transactional
    public boolean promote(long release, long account) {
        boolean done = releases.promote(release) instanceof Releases.Outcome.Published;
        if (done) {
            audit.record(new Deed(Who.of(account), "release.promoted", "release", release, "", Map.of()));
        }
        return done;
    }

    /** Withdraws what one market tries: its texts are approved drafts again. False where it does not try this one. */
    @Transactional
    public boolean withdraw(long release, long account) {
        var outcome = releases.withdraw(release, Who.of(account));
        if (outcome instanceof Releases.Outcome.Published done) {
            undoing.undoRelease(release, account);
            audit.record(new Deed(Who.of(account), "release.withdrawn", "release", done.number(), "", Map.of("shows", done.number() - 2, "instead", release)));
        }
        return outcome instanceof Releases.Outcome.Published;
    }

    /** Shows an older release again, as somebody's act. */
    @Transactional
    public Releases.Outcome rollBack(long to, long account) {
        return rollBack(to, Who.of(account));
    }

    /** The same as the act of whoever the audit calls so. */
    @Transactional
    public Releases.Outcome rollBack(long to, String who) {
        var outcome = releases.rollBack(to, who);
        if (outcome instanceof Releases.Outcome.Published done) {
            audit.record(new Deed(who, "release.rolled-back", "release", done.number(), "", Map.of("shows", to)));
        }
        return outcome;
    }

    private static Approved approved(Edition edition, Draft draft) {
        var unit = draft.target().unit();
        var locale = draft.target().locale().id();
        var edit = draft.removes() ? Edit.gone(unit, locale) : new Edit(unit, locale, draft.text(), draft.madeFrom());
        return new Approved(edit, draft.replaces(), source(edition, draft).map(Text::digest).orElseThrow());
    }

    // A pattern with cases is no sentence that another one is like, and words of the shop are none.
    private void remember(Edition edition, Draft draft) {
        var source = source(edition, draft).orElseThrow();
        if (!draft.removes() && source.kind() != UnitKind.TERM && source.digest().equals(draft.madeFrom()) && source.text().indexOf('{') < 0 && draft.text().indexOf('{') < 0) {
            memory.remember(new Memory.Made(TextFolder.SOURCE, draft.target().locale(), source.text(), draft.text(),
                    draft.machine() ? Memory.Origin.CORRECTED : Memory.Origin.HUMAN, List.of()));
        }
    }

    private static Optional<Text> source(Edition edition, Draft draft) {
        return edition.at(draft.target().unit(), TextFolder.SOURCE);
    }
}
