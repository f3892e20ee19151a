package dragoman.drafts;

import dragoman.comparison.Result;
import java.util.List;
import java.util.Optional;

/**
 * A text that stands in the way of a release.
 *
 * @param findings errors, and warnings of which nobody has said a word; empty where what is live was changed meanwhile, or nothing
 * would be read any more
 */
public record Stop(Target target, List<Result> findings) {

    /** The gravest finding, for whoever mends it; empty where what is live was changed meanwhile. */
    public Optional<String> reason() {
        return findings.stream().findFirst().map(result -> result.id() + ": " + result.reason());
    }
}
