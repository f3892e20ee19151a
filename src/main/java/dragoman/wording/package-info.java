/**
 * What can be wrong with a text as its reader sees it: characters, markup, links, names, numbers, spaces, punctuation,
 * length. {@link dragoman.wording.Wording} asks all of it, of a text alone and beside its source.
 *
 * <p>No tables. Imports {@code i18n pattern comparison}, the JDK and ICU.
 */
package dragoman.wording;
