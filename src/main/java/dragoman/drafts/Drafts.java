package dragoman.drafts;

import dragoman.drafts.Outcome.Changed;
import dragoman.drafts.Outcome.Done;
import dragoman.drafts.Outcome.Reason;
import dragoman.drafts.Outcome.Refused;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Revision;
import dragoman.texts.Revisions;
import dragoman.texts.Text;
import dragoman.typos.Typos;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What translators write. A draft and the live text are apart: nothing here is seen by a buyer before it is published. Whether
 * somebody may do a thing to a locale's texts, the caller has asked {@link Reach}.
 */
@Singleton
public class Drafts {

    /** No text of ours is longer. */
    public static final int LONGEST = 20_000;

    private static final int STEPS = 50;
    // The service itself, as with releases.
    private static final long NOBODY = 0;

    private final DraftRows rows;
    private final StepRows history;
    private final Steps steps;
    private final Editions editions;
    private final Revisions revisions;
    private final Typos typos;
    private final Inherited inherited;

    Drafts(DraftRows rows, StepRows history, Steps steps, Editions editions, Revisions revisions, Typos typos,
            Inherited inherited) {
        this.rows = rows;
        this.history = history;
        this.steps = steps;
        this.editions = editions;
        this.revisions = revisions;
        this.typos = typos;
        this.inherited = inherited;
    }

    /** What waits at a place, or did: one that is closed has a version that the next one goes on from. */
    public Optional<Draft> find(Target target) {
        return rows.find(target).map(draft -> counted(List.of(draft), target.locale()).get(0));
    }

    /** All that waits in a locale. */
    public List<Draft> open(LocaleId locale) {
        return counted(rows.open(locale), locale);
    }

    // A draft says what it was made from; where only a typo was mended since, it is as good as made from that.
    private List<Draft> counted(List<Draft> drafts, LocaleId locale) {
        var edition = editions.current();
        if (drafts.stream().noneMatch(draft -> isBehind(edition, draft))) {
            return drafts;
        }
        var basis = typos.basis(edition, locale);
        return drafts.stream().map(draft -> draft.on(basis)).toList();
    }

    private static boolean isBehind(Edition edition, Draft draft) {
        return draft.state().isOpen() && edition.at(draft.target().unit(), TextFolder.SOURCE).filter(source -> !source.digest().equals(draft.madeFrom())).isPresent();
    }

    /** The locale in which somebody took the newest step; empty for who has taken none. */
    public Optional<LocaleId> lastLocale(long account) {
        return history.lastLocale(account);
    }

    /** What was done with a draft, the newest first. */
    public List<Step> history(Draft draft, int most) {
        return history.of(draft.id(), most);
    }

    /** Whether somebody translates a unit: the source is git's, and what is no text is not translated. */
    public static boolean isReadOnly(Text source, LocaleId locale) {
        return locale.equals(TextFolder.SOURCE) || source.kind() == UnitKind.OUTLINE;
    }

    /** Keeps a text. Where the draft or the live text is not the one that the page showed, nothing is kept. */
    @Transactional
    public Outcome save(Target target, Written written, long account) {
        var edition = editions.current();
        var source = edition.at(target.unit(), TextFolder.SOURCE);
        if (source.isEmpty() || isReadOnly(source.get(), target.locale())) {
            return new Refused(Reason.READ_ONLY);
        }
        var text = source.get().kind().tidy(written.text());
        if (text.isBlank() || text.length() > LONGEST) {
            return new Refused(text.isBlank() ? Reason.EMPTY : Reason.TOO_LONG);
        }
        var now = steps.now();
        var draft = rows.claim(target, now);
        var live = edition.at(target.unit(), target.locale()).map(Text::digest);
        if (draft.version() == written.version() && live.equals(written.live())) {
            return steps.take(draft.written(text, written.source(), live, written.machine(), account, now), Step.Kind.SAVED, account, "");
        }
        // Two people who wrote the same are of one mind.
        return draft.state().isOpen() && draft.text().equals(text) ? new Done(draft) : changed(edition, draft, written);
    }

    private Changed changed(Edition edition, Draft draft, Written written) {
        var live = edition.at(draft.target().unit(), draft.target().locale()).map(Text::text);
        var shown = history.find(draft.id(), written.version()).filter(step -> step.state().isOpen()).map(Step::text);
        var base = shown.or(() -> written.live().flatMap(digest -> revisions.find(draft.target().unit(), draft.target().locale(), digest)).map(Revision::text));
        return new Changed(draft, draft.state().isOpen() ? Optional.of(draft.text()) : live, base);
    }

    /**
     * Wants a locale’s own text gone, so that the one is read that it inherits. That is a draft like any other.
     *
     * @param shown the digest of the live text that the page showed
     */
    @Transactional
    public Outcome remove(Target target, int version, Optional<String> shown, long account) {
        var edition = editions.current();
        var source = edition.at(target.unit(), TextFolder.SOURCE);
        if (source.isEmpty() || isReadOnly(source.get(), target.locale())) {
            return new Refused(Reason.READ_ONLY);
        }
        var live = edition.at(target.unit(), target.locale());
        if (live.isEmpty() || !inherited.isLikely(edition, target)) {
            return new Refused(live.isEmpty() ? Reason.STATE : Reason.NOT_INHERITED);
        }
        var draft = rows.claim(target, steps.now());
        if (draft.version() != version || !live.map(Text::digest).equals(shown)) {
            return changed(edition, draft, new Written("", version, shown, source.get().digest(), false));
        }
        var kept = kept(draft, live.get());
        return steps.take(kept.written("", source.get().digest(), shown, false, account, steps.now()), Step.Kind.REMOVED, account, "");
    }

    // What came with a file has no step to go back to.
    private Draft kept(Draft draft, Text live) {
        if (history.of(draft.id(), STEPS).stream().anyMatch(step -> step.text().equals(live.text()))) {
            return draft;
        }
        var kept = draft.written(live.text(), live.madeFrom().orElse(""), Optional.of(live.digest()), false, NOBODY, steps.now());
        steps.take(kept, Step.Kind.SAVED, NOBODY, "");
        return kept;
    }

    /** Gives it up; what was written stays in the history. */
    @Transactional
    public Outcome withdraw(Target target, int version, long account) {
        return steps.from(target, version, Step.Kind.WITHDRAWN, draft -> steps.take(draft.in(State.CLOSED, steps.now()), Step.Kind.WITHDRAWN, account, ""));
    }
}
