/**
 * Locale ids and their chains, the strict reader of bundles, phrases, words of CLDR (names of languages, regions, currencies,
 * zones), where words begin and end, languages that nobody speaks.
 *
 * <p>Pure Java and ICU: no framework, no SQL. Imports no other room; with {@code formats}, {@code pattern}, {@code wording}
 * and {@code checks} the only one that knows ICU.
 */
package dragoman.i18n;
