/**
 * Threads as buyers have them: the form, the page of a thread, and the letters about it.
 *
 * <p>No tables. May import {@code i18n formats files market units identity texts web mail help orders lookup tickets
 * enclosures staff wire}.
 */
package dragoman.contact;
