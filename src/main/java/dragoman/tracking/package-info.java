/**
 * An order found and read by its buyer: the look-up that tells strangers nothing, the proof, the page.
 *
 * <p>Table: {@code lookup_attempt}. May import {@code i18n market units money identity texts web mail help orders addresses
 * audit}.
 */
package dragoman.tracking;
