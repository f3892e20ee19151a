/**
 * What can be wrong with a translated text: the one engine for editor, import, API, build and publishing.
 *
 * <p>{@link dragoman.checks.Checks} reads a text once, against limits that keep ICU's parser safe, then asks the checks
 * about the text alone and beside its source. A target is compared variant by variant: its plural category or select
 * key with the source's own, and with {@code other} where the source has none.
 *
 * <p>No tables. Imports {@code i18n}, the JDK and ICU.
 */
package dragoman.checks;
