package dragoman.identity;

/**
 * What this browser may see of a subject.
 *
 * @param whole all of it; otherwise the redacted form
 */
public record Grant(Subject subject, boolean whole) {}
