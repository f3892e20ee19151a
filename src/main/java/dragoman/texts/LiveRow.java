package dragoman.texts;

import java.util.Optional;

/** The text of a unit in a locale that the newest release shows, as the import compares it. */
record LiveRow(long revision, String text, Optional<String> madeFrom) {}
