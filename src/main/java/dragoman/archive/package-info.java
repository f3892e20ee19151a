/**
 * Finds threads by the words that were said in them, in any script: an index on each node that follows what is said and can
 * be made anew. How a thread stands, and who may see it, is asked of the database.
 *
 * <p>No tables. May import {@code i18n market search sql tickets reach}.
 */
package dragoman.archive;
