/**
 * Threads as shops' programs have them: filed for a buyer, and read again, each shop its own.
 *
 * <p>Table: {@code ticket_of_shop}. May import {@code i18n market identity doors wire web orders api tickets contact
 * sql}.
 */
package dragoman.filing;
