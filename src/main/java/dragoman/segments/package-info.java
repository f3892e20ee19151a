/**
 * A message as tools for translators have it: a segment for each case of a plural or select, in it the text as a reader
 * sees it, with codes for what is no text; and a pattern made of these again. Nobody outside has to know how ICU quotes.
 *
 * <p>{@link dragoman.segments.Segments} takes a pattern apart and puts it together; what nobody touched stays to the
 * character. {@link dragoman.segments.Blank} is the pattern to begin a translation with.
 *
 * <p>No tables. Imports {@code i18n pattern} and the JDK.
 */
package dragoman.segments;
