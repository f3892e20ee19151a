/**
 * A thread as somebody of staff reads it: what was said beside what it says in the reader's language, lines as phrases,
 * moments on the reader's clock, what is due and how soon.
 *
 * <p>Tables: none. May import {@code i18n formats market texts translation web staff tickets handling mentions}.
 */
package dragoman.reading;
