/**
 * What translators work on: texts of the pages, found, written with a box for each form that a language needs, looked at, approved
 * and published; and texts of messages that need a person, as masked copies, so that whoever translates sees neither names nor
 * addresses nor orders.
 *
 * <p>Tables: none. May import {@code i18n formats pattern changes comparison market terms units texts typos translation drafts
 * queue roster web help tickets staff handling mentions places keyboard notes}.
 */
package dragoman.workbench;
