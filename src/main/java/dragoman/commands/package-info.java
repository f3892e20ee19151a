/**
 * What the jar does instead of serving: {@link dragoman.commands.Commands} lists it. A command runs alone, before the
 * application starts, or inside it on the database; none opens a port.
 *
 * <p>No tables. May import {@code i18n pattern checks market units money audit identity doors staff opinions intake api
 * sheets}.
 */
package dragoman.commands;
