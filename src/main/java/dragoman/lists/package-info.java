/**
 * Lists of threads: those that staff work from, one beside the thread that was opened from it, and what a search has found. Each
 * shows what {@link dragoman.reach.Reach} covers and nothing else.
 *
 * <p>Tables: none. May import {@code i18n market texts web staff tickets reach archive handling mentions reading}.
 */
package dragoman.lists;
