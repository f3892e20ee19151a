/**
 * Translations for the programs of translators, {@code /api/bundles}: what the command line does with them, with a key that is
 * bound to languages. What comes in becomes drafts that people review; what is live changes by publishing alone.
 *
 * <p>No tables. May import {@code i18n pattern comparison checks units doors texts foreign exchange wire web drafts
 * publishing queue upgrades}.
 */
package dragoman.bundles;
