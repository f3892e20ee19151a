package dragoman.drafts;

import java.util.Optional;

/**
 * A text as it comes from a page.
 *
 * @param version of the draft that the page showed
 * @param live the digest of the live text that the page showed; empty where there was none
 * @param source the digest of the source text that the page showed
 * @param machine whether it is a suggestion of an engine, untouched
 */
public record Written(String text, int version, Optional<String> live, String source, boolean machine) {}
