/**
 * What programs of shops and carriers tell and ask: orders and parcel events in JSON of our own, read strictly, applied at
 * once, written so that it can be read again.
 *
 * <p>No tables. May import {@code i18n formats market money doors wire web orders intake}.
 */
package dragoman.api;
