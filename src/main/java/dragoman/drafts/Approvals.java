package dragoman.drafts;

import dragoman.comparison.Result;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.typos.Basis;
import dragoman.typos.Typos;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Drafts that are approved: claimed to go out, looked at once more, and closed when they are live. In the caller's transaction. */
@Singleton
public class Approvals {

    private final DraftRows rows;
    private final StepRows history;
    private final Steps steps;
    private final Proofs proofs;
    private final Typos typos;

    Approvals(DraftRows rows, StepRows history, Steps steps, Proofs proofs, Typos typos) {
        this.rows = rows;
        this.history = history;
        this.steps = steps;
        this.proofs = proofs;
        this.typos = typos;
    }

    /** All that waits for the next release, in whatever locale; what is planned waits for its own. */
    public List<Draft> all() {
        return rows.approved();
    }

    /** The same in some locales, for nobody else to change until the transaction ends. */
    public List<Draft> claim(Predicate<LocaleId> of) {
        return rows.claimApproved().stream().filter(draft -> of.test(draft.target().locale())).toList();
    }

    /** One draft, for nobody else to change until the transaction ends; it may be approved no more. */
    public Draft claim(long id) {
        return rows.claim(id);
    }

    /** The same, each made from what it counts as made from. */
    public List<Draft> counted(Edition edition, List<Draft> approved) {
        var bases = new HashMap<LocaleId, Basis>();
        return approved.stream().map(draft -> draft.on(bases.computeIfAbsent(draft.target().locale(), locale -> typos.basis(edition, locale)))).toList();
    }

    /** What stands in the way when all of these go out together. */
    public List<Stop> stops(Edition edition, List<Draft> approved) {
        var stops = new ArrayList<Stop>();
        for (var draft : approved) {
            var findings = draft.removes() ? List.<Result>of() : proofs.stops(edition, draft.target(), draft.text());
            boolean bare = draft.removes() && !Inherited.holds(edition, draft.target(), approved);
            if (!findings.isEmpty() || bare || isOvertaken(edition, draft)) {
                stops.add(new Stop(draft.target(), findings));
            }
        }
        return stops;
    }

    private static boolean isOvertaken(Edition edition, Draft draft) {
        var unit = draft.target().unit();
        return draft.isOvertaken(edition.at(unit, draft.target().locale()).map(Text::digest)) || edition.at(unit, TextFolder.SOURCE).isEmpty();
    }

    /**
     * Says that one is live.
     *
     * @param account whose act it is; 0 for a program
     * @param why which program; else empty
     */
    public void close(Draft draft, long release, long account, String why) {
        var closed = draft.in(State.CLOSED, steps.now());
        rows.put(closed);
        history.add(closed, Step.Kind.PUBLISHED, account, why, Optional.of(release));
    }
}
