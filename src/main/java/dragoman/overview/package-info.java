/**
 * All that is translated into somebody’s languages: the list, what matters first, by state or by a search; how far each language is;
 * the keys for all of it.
 *
 * <p>Tables: none. May import {@code i18n formats units texts web staff drafts queue places roster}.
 */
package dragoman.overview;
