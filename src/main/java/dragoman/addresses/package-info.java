/**
 * Postal addresses, names and telephone numbers as their country writes them.
 *
 * <p>No tables. May import {@code i18n formats}.
 */
package dragoman.addresses;
