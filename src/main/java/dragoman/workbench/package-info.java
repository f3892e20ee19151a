/**
 * What translators work on: texts of the pages, found, written with a box for each form that a language needs, looked at and
 * approved.
 *
 * <p>Tables: none. May import {@code i18n formats pattern changes comparison market terms units texts typos translation drafts
 * queue roster releases web help staff mentions places keyboard notes}.
 */
package dragoman.workbench;
