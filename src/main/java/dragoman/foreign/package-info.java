/**
 * Texts in files of other tools, each kind of file written and read: XLIFF, TMX, CSV, properties, JSON, and a ZIP of them.
 * {@link dragoman.foreign.Format} is all of them; {@link dragoman.foreign.Entry} is a text on its way out,
 * {@link dragoman.foreign.Incoming} one that came. Knows nothing of what is live.
 *
 * <p>What comes from outside is not believed: bounded before it is read, refused whole where anything is wrong, with line
 * and reason. Only this room knows Okapi.
 *
 * <p>No tables. Imports {@code i18n pattern segments units wire}, Okapi, fastcsv, Jackson and the JDK.
 */
package dragoman.foreign;
