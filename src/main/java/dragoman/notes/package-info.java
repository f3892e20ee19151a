/**
 * What the file of the original says about a text, for whoever translates it: comments as they stand, and what is put into the text in
 * the reader's words.
 *
 * <p>Tables: none. May import {@code i18n formats units web}.
 */
package dragoman.notes;
