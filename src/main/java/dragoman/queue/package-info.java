/**
 * Everything that is translated, in one locale after the other: how each text stands, found by words, what matters first; and
 * how far each locale is. Worked out in memory from the edition, with the drafts laid over it.
 *
 * <p>Tables: none. May import {@code i18n changes comparison market units texts footfall drafts comments}.
 */
package dragoman.queue;
