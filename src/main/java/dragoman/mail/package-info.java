/**
 * What goes out by mail: wanted as a row in the transaction of whoever wants it, written in its reader's language when it is
 * sent, and sent by a job. Letters about a thread can be answered, and bear what ties the answer to it. In a demo,
 * letters are shown on a page of their own.
 *
 * <p>Table: {@code mail_wanted}. May import {@code i18n formats market units identity texts wire web audit sql}.
 */
package dragoman.mail;
