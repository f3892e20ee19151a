package dragoman.handling;

import dragoman.market.Markets;
import dragoman.reach.Reach;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.tickets.Message;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import dragoman.web.Pages;
import dragoman.web.Typed;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Threads as routes name them. One that there is not and one that is none of the asker's business are the same. */
@Singleton
public class Cases {

    /** All threads. */
    public static final String CONSOLE = "/console";
    /** One of them is below it, by its number. */
    public static final String PATH = CONSOLE + "/tickets";
    /** What the thread's page is told of an act that could not be done, a code. */
    public static final String PROBLEM = "problem";
    /** What a thread's page is told of the list that it was opened from. */
    public static final String FROM = "from";

    private static final int LONGEST_FROM = 300;

    private final Tickets tickets;
    private final Markets markets;

    Cases(Tickets tickets, Markets markets) {
        this.tickets = tickets;
        this.markets = markets;
    }

    /** The thread of this number, for somebody who may see it; for anybody else there is none. */
    public Case of(String number, RoutingContext request) {
        var reach = reach(request);
        return find(number).filter(reach::covers).map(ticket -> new Case(ticket, reach, from(request))).orElseThrow(NotFoundException::new);
    }

    /** The same for somebody who may write to its buyer. */
    public Case answerable(String number, RoutingContext request) {
        var found = of(number, request);
        if (!found.reach().mayAnswer(found.ticket())) {
            throw new ForbiddenException();
        }
        return found;
    }

    /** What was said in a thread as the so-manieth; there must be such a message. */
    public Message message(Case found, String n) {
        return Optional.ofNullable(n).filter(text -> text.matches("[1-9][0-9]{0,8}")).flatMap(text -> tickets.message(found.ticket(), Integer.parseInt(text)))
                .orElseThrow(NotFoundException::new);
    }

    public Reach reach(RoutingContext request) {
        return reach(Staff.of(request));
    }

    public Reach reach(Signed signed) {
        return Reach.of(signed, markets);
    }

    public static String path(long ticket) {
        return PATH + "/" + ticket;
    }

    /** Back to the thread's page. */
    static Response done(Case before) {
        return Pages.see(before.back()).build();
    }

    /** Back to the thread's page, which says what was in the way. */
    static Response not(Case before, String problem) {
        return Pages.see(before.back() + (before.query().isEmpty() ? "?" : "&") + PROBLEM + "=" + problem).build();
    }

    static Response either(boolean isDone, Case before, String problem) {
        return isDone ? done(before) : not(before, problem);
    }

    private static String from(RoutingContext request) {
        var from = request.request().getParam(FROM);
        return from != null && from.startsWith(CONSOLE) && from.length() <= LONGEST_FROM ? from : "";
    }

    private Optional<Ticket> find(String number) {
        return Typed.number(number).flatMap(tickets::find);
    }
}
