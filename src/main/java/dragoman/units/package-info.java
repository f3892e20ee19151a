/**
 * Units: everything that is translated, as the files of {@code i18n/} have it. They are read strictly, put before the
 * checks, and written back so that what did not change stays to the byte.
 *
 * <p>{@link dragoman.units.TextFolder} is the texts of a folder, {@link dragoman.units.I18nReading} all that lies in
 * it, with every finding; {@link dragoman.units.UnitName} and {@link dragoman.units.Outline} are how the rest of the
 * house speaks of units. No database and no framework.
 *
 * <p>No tables. May import {@code i18n pattern comparison checks market terms}.
 */
package dragoman.units;
