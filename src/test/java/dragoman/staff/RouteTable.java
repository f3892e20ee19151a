package dragoman.staff;

import dragoman.doors.SignedIn;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The routes that really answer, as the framework has them once it runs. */
public final class RouteTable {

    /**
     * One of them.
     *
     * @param path with parameters in braces
     * @param roles whom it admits; empty where it does not say
     */
    public record Route(String method, String path, Optional<Set<Role>> roles) {

        /** An address of it, with something that there is not in place of each parameter. */
        public String address() {
            return path.replaceAll("\\{[^}]*}", "nothing-of-this-name");
        }
    }

    private RouteTable() {}

    public static List<Route> all() {
        var routes = new ArrayList<Route>();
        RuntimeResourceVisitor.visitRuntimeResources("", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                routes.add(new Route(method, ("/" + path).replaceAll("/+", "/"), roles(resource)));
            }
        });
        return routes;
    }

    /** Those behind the sign-in. */
    public static List<Route> ofStaff() {
        return all().stream().filter(route -> SignedIn.isBehind(route.path())).toList();
    }

    private static Optional<Set<Role>> roles(RuntimeResource resource) {
        Method method = resource.getLazyMethod().getMethod();
        return Optional.ofNullable(method.getAnnotation(Admits.class)).or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Admits.class)))
                .map(admits -> Set.copyOf(Arrays.asList(admits.value())));
    }
}
