package dragoman.boot;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever started the process where to look, once there is something to see. */
class Welcome {
    private final String mode;
    private final DemoOrders orders;
    private final DemoStaff staff;
    private final DemoThreads threads;

    Welcome(@ConfigProperty(name = Mode.SETTING, defaultValue = "demo") String mode, DemoOrders orders, DemoStaff staff,
            DemoThreads threads) {
        this.mode = mode;
        this.orders = orders;
        this.staff = staff;
        this.threads = threads;
    }

    // Not at StartupEvent, which comes before the port is open: a script that waits for this line must be right.
    void open(@ObservesAsync HttpServerStart started) {
        System.out.println("Dragoman is open at " + address(started) + " (" + mode + ")");
        orders.forTryingOut().forEach(System.out::println);
        staff.forTryingOut().forEach(System.out::println);
        threads.forTryingOut().forEach(System.out::println);
    }

    private static String address(HttpServerStart started) {
        var options = started.options();
        String scheme = options.isSsl() ? "https" : "http";
        // Asked for any free port, the options say 0 or less, and the one that was given stands in the configuration.
        int port = options.getPort() <= 0
                ? ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class)
                : options.getPort();
        return scheme + "://" + options.getHost() + ":" + port + "/";
    }
}
