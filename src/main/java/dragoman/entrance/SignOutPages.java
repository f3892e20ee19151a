package dragoman.entrance;

import dragoman.staff.BackPath;
import dragoman.staff.Staff;
import dragoman.web.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where staff sign out: the session ends, and every copy of its cookie with it. */
@Path("/sign-out")
class SignOutPages {

    private final Staff staff;

    SignOutPages(Staff staff) {
        this.staff = staff;
    }

    @POST
    public Response leave(RoutingContext request) {
        staff.leave(request);
        return Pages.see(BackPath.SIGN_IN).build();
    }
}
