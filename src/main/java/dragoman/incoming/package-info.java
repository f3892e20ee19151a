/**
 * Mail as words of a thread: what came from its buyer is said there, what begins nothing known begins a thread, and what was
 * put aside is added by somebody of staff or dropped.
 *
 * <p>No tables. May import {@code i18n files market identity translation inbox orders audit staff tickets}.
 */
package dragoman.incoming;
