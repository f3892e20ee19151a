package dragoman.texts;

import java.util.Optional;

/**
 * A text that file and database both changed since they last agreed. The database's is shown until a person chooses.
 *
 * @param inFile empty where the file dropped it
 * @param live empty where no release shows it any more
 */
public record Conflict(String unit, String locale, Optional<String> inFile, Optional<String> live) {}
