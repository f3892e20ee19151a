/**
 * Much at once: the same done to all that a search finds, and files of other tools, each shown before anything is done; and what was
 * done at once, or by somebody, taken back.
 *
 * <p>Tables: {@code text_upload}. May import {@code i18n formats changes comparison checks units texts translation wire foreign
 * exchange web staff drafts queue roster sql}.
 */
package dragoman.bulk;
