/**
 * What can be wrong with a translated text: the one engine for editor, import, API, build and publishing.
 *
 * <p>{@link dragoman.checks.Checks} reads a text once, against limits that keep ICU's parser safe, then asks the checks
 * about the text alone and beside its source. Those of the pattern are here: syntax, arguments, formats, plurals,
 * selects, and whether ICU formats it; those of what a reader sees are in {@code wording}. {@link dragoman.checks.Together}
 * looks at many texts beside each other; {@link dragoman.checks.Dismissal} is how a person says that one is good as it is.
 *
 * <p>No tables. Imports {@code i18n pattern comparison wording}, the JDK and ICU.
 */
package dragoman.checks;
