/**
 * An order read by its buyer: what happens next, parcels, amounts, whose it is, and what the law gives.
 *
 * <p>No tables. May import {@code i18n formats market units money texts web help orders addresses lookup audit}.
 */
package dragoman.tracking;
