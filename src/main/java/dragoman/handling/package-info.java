/**
 * What staff do with a thread, each act a resource: notes, owner, desk, state, tags, parts, its order, languages of messages
 * and translations by hand; and several threads at once. Rooms above ask {@link dragoman.handling.Cases} for a thread that a
 * route names: there it is settled who may see which.
 *
 * <p>Tables: none. May import {@code i18n formats market money texts translation web orders promises audit staff sql
 * tickets reach}.
 */
package dragoman.handling;
