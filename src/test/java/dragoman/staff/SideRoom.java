package dragoman.staff;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Routes of the tests: some for leads, and one that says nothing of whom it admits. */
final class SideRoom {

    private SideRoom() {}

    /** For leads alone, but for one method. */
    @Path("/console/test-room")
    @Admits(Role.LEAD)
    static class Leads {

        @GET
        public String read(RoutingContext request) {
            return "read by " + Staff.of(request).login();
        }

        @POST
        @Admits({Role.LEAD, Role.AGENT})
        public String write(RoutingContext request) {
            return "written by " + Staff.of(request).login();
        }
    }

    /** What a page's script asks for. */
    @Path("/api/console/test-hall")
    @Admits(Role.LEAD)
    static class Fetched {

        @POST
        public String say() {
            return "said";
        }
    }

    /** Somebody forgot it. */
    @Path("/api/console/test-forgotten")
    static class Forgotten {

        @GET
        public String read() {
            return "nobody should read this";
        }
    }
}
