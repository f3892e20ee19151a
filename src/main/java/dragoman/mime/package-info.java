/**
 * What a mail says: bytes in, and out come who wrote, what was written this time, files, the thread by a mark of ours, and
 * whether a machine wrote it. Pure Java with Angus Mail and jsoup; it knows no database and throws nothing.
 *
 * <p>No tables. May import {@code identity mail}.
 */
package dragoman.mime;
