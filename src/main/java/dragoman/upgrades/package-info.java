/**
 * With which CLDR texts were checked, and what another one changes for them: the plural rules of each that a node of the database has
 * run with are kept.
 *
 * <p>Tables: {@code plural_rules}. May import {@code i18n pattern units texts drafts sql}.
 */
package dragoman.upgrades;
