package dragoman.queue;

import dragoman.comparison.Result;
import dragoman.drafts.Draft;
import dragoman.i18n.Finding.Severity;
import dragoman.queue.Question.Part;
import dragoman.texts.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds rows against a question. */
final class Sieve {

    // Of a page that is to come in a tenth of a second.
    private static final Duration FOR_REGEX = Duration.ofMillis(50);

    private final Question question;
    private final Function<Row, List<Result>> findings;
    private final Set<String> commented;
    private final Instant now;
    private final ZoneId zone;
    private final Budget budget = new Budget(FOR_REGEX);

    /**
     * @param findings of a row, asked only where somebody wants to know
     * @param commented units of which somebody asks or reports something
     */
    Sieve(Question question, Function<Row, List<Result>> findings, Set<String> commented, Instant now, ZoneId zone) {
        this.question = question;
        this.findings = findings;
        this.commented = commented;
        this.now = now;
        this.zone = zone;
    }

    boolean passes(Row row) {
        for (var part : question.parts()) {
            if (holds(part, row) == part.not()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Part part, Row row) {
        return switch (part.field()) {
            case WORDS -> row.entry().folded().contains(part.value()) || row.folded().contains(part.value());
            case STATE -> isCalled(row.standing(), part.value());
            case HAS -> has(row, part.value());
            case CHECK -> findings.apply(row).stream().anyMatch(result -> result.id().toLowerCase(Locale.ROOT).startsWith(part.value()));
            case KEY -> row.entry().unit().toLowerCase(Locale.ROOT).contains(part.value());
            case AREA -> row.entry().area().equalsIgnoreCase(part.value());
            case CHANGED -> Question.since(part.value(), now, zone).filter(since -> row.changed().filter(at -> !at.isBefore(since)).isPresent()).isPresent();
            case REGEX -> budget.finds(part.pattern().orElseThrow(), row.entry().source().text()) || budget.finds(part.pattern().get(), row.text());
        };
    }

    static boolean isCalled(Standing standing, String said) {
        return standing.word().startsWith(said.replace('_', '-'));
    }

    private boolean has(Row row, String what) {
        return switch (what) {
            case "stale" -> row.stale();
            case "error" -> has(row, Severity.ERROR);
            case "warning" -> has(row, Severity.WARNING);
            case "machine" -> row.draft().filter(Draft::machine).isPresent();
            case "draft" -> row.draft().isPresent();
            case "removal" -> row.draft().filter(Draft::removes).isPresent();
            case "comment" -> commented.contains(row.entry().unit());
            case "conflict" -> row.draft().filter(draft -> draft.isOvertaken(own(row, draft))).isPresent();
            case "plural" -> row.entry().counts();
            case "cases" -> row.entry().hasCases();
            default -> false;
        };
    }

    private static Optional<String> own(Row row, Draft draft) {
        return row.live().filter(text -> text.locale().equals(draft.target().locale())).map(Text::digest);
    }

    private boolean has(Row row, Severity severity) {
        return findings.apply(row).stream().anyMatch(result -> result.severity() == severity);
    }
}
