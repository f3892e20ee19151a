/**
 * Threads: what a buyer said and what was answered, as it was said, and beside it what it says in the other side's
 * language; who owns it, how it stands, and what is owed.
 *
 * <p>Tables: {@code ticket}, {@code message}, {@code message_text}, {@code ticket_tag}, {@code ticket_gone}.
 * May import {@code i18n files market identity engines translation mail inbox orders promises audit staff sql}.
 */
package dragoman.tickets;
