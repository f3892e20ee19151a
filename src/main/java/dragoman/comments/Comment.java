package dragoman.comments;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asks or reports about a text.
 *
 * @param locale whose translation it is about; empty where it is about the source
 * @param resolved when somebody settled it
 * @param page the address where a reader met it; empty for what people of ours say
 */
public record Comment(long id, String unit, Optional<LocaleId> locale, Kind kind, String text, long account, Instant at, Optional<Instant> resolved,
        Optional<String> page) {

    /** Whose account a comment bears that a reader made, of whom nothing else is known. */
    public static final long READER = 0;

    /** What is wanted: an answer, or something mended. */
    public enum Kind { QUESTION, ISSUE }
}
