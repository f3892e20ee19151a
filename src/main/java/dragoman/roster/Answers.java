package dragoman.roster;

import dragoman.i18n.Beginning;
import dragoman.queue.Question;
import dragoman.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of a search itself: what in it is read otherwise than it may have been meant, and what it means that it found nothing. */
public final class Answers {

    private static final Set<String> GOOD = Set.of("missing", "needs-review", "draft", "approved", "rejected", "stale", "error", "warning", "machine", "comment", "conflict");
    private static final int SHOWN = 60;

    private Answers() {}

    /** A sentence for each part that may have been meant otherwise. */
    public static List<String> slips(Question question, Visit visit) {
        return question.slips().stream().map(slip -> visit.text("workbench.slip." + slip.kind().name(), Map.of("said", Beginning.of(slip.said(), SHOWN)))).distinct().toList();
    }

    /** Where nothing was found: that all is well, or that one may look for something else. */
    public static String none(Question question, Visit visit) {
        return visit.text("workbench.none" + question.kind().filter(GOOD::contains).map(kind -> "." + kind).orElse(""));
    }
}
