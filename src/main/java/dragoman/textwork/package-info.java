/**
 * Commands on texts: written into files and read from them, published and brought back, what a file and the database both
 * changed, and what another CLDR changes. Each is a bean of {@link dragoman.commands.DatabaseCommand}, and found as such.
 *
 * <p>No tables. May import {@code i18n pattern comparison checks units texts foreign exchange drafts publishing
 * upgrades commands}.
 */
package dragoman.textwork;
