package dragoman.handling;

import dragoman.reach.Reach;
import dragoman.staff.Signed;
import dragoman.tickets.Ticket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A thread that somebody of staff has opened and may see.
 *
 * @param from the list that it was opened from, as its address said; nothing is led there before the list is read out of it anew
 */
public record Case(Ticket ticket, Reach reach, String from) {

    public Signed signed() {
        return reach.signed();
    }

    public String path() {
        return Cases.path(ticket.id());
    }

    /** The query that keeps the list in mind; empty where there is none. */
    public String query() {
        return from.isEmpty() ? "" : "?" + Cases.FROM + "=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /** The thread's page, beside the list that it was opened from. */
    public String back() {
        return path() + query();
    }
}
