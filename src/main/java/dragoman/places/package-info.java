/**
 * Where a text is used, for whoever translates it: in which pages, letters and code, as the build found, and on which live page of
 * buyers it can be seen.
 *
 * <p>Tables: none. May import {@code i18n market units texts web footfall}.
 */
package dragoman.places;
