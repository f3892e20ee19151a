/**
 * Locale ids and their chains, the strict reader of bundles, phrases and how they are formatted, amounts of money, words of CLDR
 * (names of languages, regions, currencies, zones), bidi isolation.
 *
 * <p>Pure Java and ICU: no framework, no SQL. Imports no other room; with {@code pattern}, {@code wording} and
 * {@code checks} the only one that knows ICU.
 */
package dragoman.i18n;
