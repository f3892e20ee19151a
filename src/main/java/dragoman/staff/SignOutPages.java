package dragoman.staff;

import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where staff sign out: the session ends, and every copy of its cookie with it. */
@Path("/sign-out")
class SignOutPages {

    private final Sessions sessions;

    SignOutPages(Sessions sessions) {
        this.sessions = sessions;
    }

    @POST
    public Response leave(RoutingContext request) {
        sessions.end(request);
        return Pages.see(SignInPages.PATH).build();
    }
}
