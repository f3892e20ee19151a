package dragoman.comparison;

import dragoman.i18n.Finding.Severity;
import java.util.Optional;

/**
 * Something wrong with a text.
 *
 * @param id stable, such as {@code plural.category}
 * @param start where in the text, in UTF-16 units
 * @param end after the last unit; equal to {@code start} where something is lacking there
 * @param reason one sentence in English, for the person who mends it
 * @param fix what would stand well between {@code start} and {@code end} instead
 */
public record Result(String id, Severity severity, int start, int end, String reason, Optional<String> fix) {

    /** Whether it blocks publishing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
