/**
 * What is approved becomes a release of {@code texts}: all of it at once, when it is planned, or in one market first; and an older
 * release comes back.
 *
 * <p>Tables: {@code planned_release}, {@code planned_text}. May import {@code i18n market units texts translation audit drafts
 * sql}.
 */
package dragoman.publishing;
