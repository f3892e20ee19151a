package dragoman.drafts;

import dragoman.comparison.CheckRules;
import dragoman.units.TextFolder;
import java.time.Instant;
import java.util.Optional;

/** The checks of a folder's texts, without a database: nobody has said anything of a finding. */
public final class ProofRoom {

    private ProofRoom() {}

    public static Proofs of(TextFolder folder) {
        return new Proofs(CheckRules.standard(), folder.notes(), null);
    }

    /** Something that waits, for tests of lists. */
    public static Draft draft(Target target, State state, String text, String madeFrom, boolean machine, Instant at) {
        return new Draft(1, target, 1, state, text, madeFrom, Optional.empty(), machine, 1, Optional.empty(), at, at);
    }
}
