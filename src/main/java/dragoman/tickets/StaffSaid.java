package dragoman.tickets;

import dragoman.staff.Signed;

/**
 * Somebody of staff has written in a thread; told within the transaction that keeps it.
 *
 * @param message its id
 * @param note whether it is for staff alone
 */
public record StaffSaid(Ticket ticket, long message, Signed by, boolean note, String text) {}
