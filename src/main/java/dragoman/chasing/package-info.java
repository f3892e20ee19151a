/**
 * What is owed in threads, watched by the clock: leads are told of what is due soon, overdue or waited for too long, and
 * promises are counted anew where a desk keeps other hours than those by which it promised.
 *
 * <p>Table: {@code desk_hours}; moves {@code ticket.due_at} with the promises. May import
 * {@code i18n mail market promises staff sql tickets}.
 */
package dragoman.chasing;
