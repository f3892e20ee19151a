/**
 * Threads as buyers have them: the form, the page of a thread, and how what stands there is told to its buyer.
 *
 * <p>No tables. May import {@code i18n formats files market identity texts web help orders lookup tickets enclosures
 * staff wire}.
 */
package dragoman.contact;
