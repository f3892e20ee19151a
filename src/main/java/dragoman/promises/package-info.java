/**
 * Until when something is owed to somebody: by a desk's own time, which stands still at night, on holidays and while the
 * other side is asked, and by the clock on the wall beside it, which never does. What is due soon and what is overdue.
 *
 * <p>Table: {@code promise}. May import {@code i18n market identity sql audit}.
 */
package dragoman.promises;
