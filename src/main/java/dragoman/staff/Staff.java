package dragoman.staff;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** Who of staff asks. */
@ApplicationScoped
public class Staff {

    private static final String SIGNED = Signed.class.getName();

    private final Sessions sessions;

    Staff(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Whoever is signed in, on a route behind the sign-in; there the door has asked already, and this asks no database. */
    public static Signed of(RoutingContext request) {
        // Where nobody has asked, nobody is in.
        return in(request).orElseThrow(NotFoundException::new);
    }

    /** Whoever is signed in, if anybody is; asks no database either. */
    public static Optional<Signed> in(RoutingContext request) {
        return Optional.ofNullable(request.get(SIGNED));
    }

    /**
     * Whether whoever opened a stream is still signed in, with what this person may by now: a stream asks again, since a
     * session can end while it runs. An open page is no use of a session: whoever left it open is out after a while. Asks the database.
     */
    public Optional<Signed> again(RoutingContext request) {
        return sessions.stillOf(request);
    }

    /** Signs out: whoever has a copy of the cookie is out too. */
    public void leave(RoutingContext request) {
        sessions.end(request);
    }

    static void enter(RoutingContext request, Signed signed) {
        request.put(SIGNED, signed);
    }
}
