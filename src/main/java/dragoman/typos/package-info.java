/**
 * What changed in a source text and was only a typo: translations of the former text count as made from the mended one, in
 * the locales whose reviewers said so.
 *
 * <p>Tables: {@code source_typo}, {@code source_typo_locale}. May import {@code i18n units texts audit sql}.
 */
package dragoman.typos;
