package dragoman.staff;

import dragoman.doors.SignedIn;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets through to a route of staff only whom its {@link Admits} names; anybody else finds nothing there, as at an address
 * that was never one.
 */
class RoleDoor {

    @ServerRequestFilter
    void pass(ResourceInfo route, RoutingContext request) {
        if (SignedIn.isBehind(request.normalizedPath())) {
            var admits = admits(route);
            var signed = Staff.of(request);
            if (admits.isEmpty() || !signed.is(admits.get().value())) {
                Log.infof("not admitted account=%d to=%s.%s", signed.account(), route.getResourceClass().getSimpleName(), route.getResourceMethod().getName());
                throw new NotFoundException();
            }
        }
    }

    private static Optional<Admits> admits(ResourceInfo route) {
        return Optional.ofNullable(route.getResourceMethod().getAnnotation(Admits.class))
                .or(() -> Optional.ofNullable(route.getResourceClass().getAnnotation(Admits.class)));
    }
}
