/**
 * Texts as the database has them: revisions of units, and the releases that show them; the snapshot in memory; import
 * and export.
 *
 * <p>Tables: {@code unit}, {@code revision}, {@code text_release}, {@code live_text}, {@code imported_text},
 * {@code import_conflict}, {@code publishing}. May import {@code i18n pattern comparison checks market units audit}.
 */
package dragoman.texts;
