/**
 * Mail that comes in: handed in or fetched from the mailboxes of desks, kept as it came, read by a job, and given to the room
 * that has threads. What it says, {@code mime} reads.
 *
 * <p>Tables: {@code mail_received}, {@code mailbox_place}. May import {@code market identity doors wire web mail mime
 * sql}.
 */
package dragoman.inbox;
