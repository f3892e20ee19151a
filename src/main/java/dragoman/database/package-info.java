/**
 * The embedded database of a demo and of the tests: a MariaDB server of this machine's own, unpacked, installed,
 * started, found again after a kill, and ended with its process. {@link dragoman.database.EmbeddedDatabase} is all that
 * others see of it, besides its address.
 *
 * <p>Makes no tables and knows none. Imports no other room.
 */
package dragoman.database;
