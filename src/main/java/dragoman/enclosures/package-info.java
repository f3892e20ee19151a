/**
 * Files as the people of a thread meet them: the field of a form, the list below a message. Buyers and staff see the same
 * list, each at addresses of their own, where the rooms above say who may have a file.
 *
 * <p>No tables. May import {@code formats files web tickets}.
 */
package dragoman.enclosures;
