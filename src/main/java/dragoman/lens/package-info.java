/**
 * Buyers' pages as a translator looks at them: in languages that nobody speaks, or with a mark at each text that leads to where it
 * is written. Only for whoever is signed in for texts; of what is sent only the page that answers, and kept nowhere.
 *
 * <p>Tables: none. May import {@code i18n market units doors texts web drafts staff roster}.
 */
package dragoman.lens;
