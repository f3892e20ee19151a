/**
 * What readers say reads wrong: heard without asking who they are, bound to the texts that have these words, and else listed for those
 * who translate into the language.
 *
 * <p>Tables: {@code wrong_reading}. May import {@code i18n formats market units identity texts web audit staff drafts comments
 * queue roster sql}.
 */
package dragoman.reports;
