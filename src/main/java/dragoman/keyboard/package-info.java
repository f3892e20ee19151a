/**
 * What whoever writes a translation cannot easily type: what the original holds in braces and tags, letters and signs of the language,
 * and characters that nobody sees, by their names.
 *
 * <p>Tables: none. May import {@code i18n pattern web}.
 */
package dragoman.keyboard;
