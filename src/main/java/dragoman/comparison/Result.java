package dragoman.comparison;

import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with a text.
 *
 * @param id stable, such as {@code plural.category}
 * @param start where in the text, in UTF-16 units
 * @param end after the last unit; equal to {@code start} where something is lacking there
 * @param reason one sentence in English, for the person who mends it
 * @param arguments what the sentence is about, by the names that its {@link Check} declares, for who says it otherwise
 * @param fix what would stand well between {@code start} and {@code end} instead
 */
public record Result(
        String id, Severity severity, int start, int end, String reason, Map<String, String> arguments, Optional<String> fix) {

    public Result {
        arguments = Map.copyOf(arguments);
    }

    /** Whether it blocks publishing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Where it is, for whoever tells of it with its place. */
    public Optional<Finding.Mending> mending() {
        return Optional.of(new Finding.Mending(start, end, fix));
    }

    /** The text that it was found in, with the fix in its place; empty where there is no fix. */
    public Optional<String> mended(String text) {
        return fix.map(better -> text.substring(0, start) + better + text.substring(end));
    }
}
