package dragoman.drafts;

import dragoman.comparison.Result;
import dragoman.i18n.Finding.Severity;
import java.util.Optional;

/** A finding, and what somebody has said of it. */
public record Remark(Result result, Optional<Dismissal> said) {

    /** Whether the text cannot be approved with it: an error always, a warning until somebody has said a word. */
    public boolean stops() {
        return result.isError() || result.severity() == Severity.WARNING && said.isEmpty();
    }
}
