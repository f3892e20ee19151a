/**
 * Units, revisions and releases of everything that is translated; the snapshot in memory; import and export.
 *
 * <p>Tables: {@code unit}, {@code revision}, {@code text_release}, {@code live_text}, {@code imported_text},
 * {@code import_conflict}, {@code publishing}.
 * May import {@code i18n comparison checks market identity audit}.
 */
package dragoman.texts;
