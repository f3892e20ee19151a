/**
 * Runs SQL with its values. Times go in and come out as UTC, whatever zone the machine, the driver and the server are in.
 *
 * <p>No tables. May import no other room.
 */
package dragoman.sql;
