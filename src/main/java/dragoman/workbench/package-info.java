/**
 * One text with all that helps to translate it: a box for each form that the language needs, what the checks find, how it will look,
 * what was translated before, its history and what people say of it; written, reviewed, put right.
 *
 * <p>Tables: none. May import {@code i18n formats pattern changes comparison market terms units audit texts typos translation
 * drafts comments queue roster releases web help staff mentions places keyboard notes}.
 */
package dragoman.workbench;
