package dragoman.console;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a page asks the database: outside of a transaction each statement takes a connection. */
@Singleton
public class Meter implements AgroalPoolInterceptor {

    private final CurrentVertxRequest current;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    Meter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            var request = current.getCurrent();
            if (request != null) {
                asked.computeIfAbsent(request.request().path(), path -> new AtomicInteger()).incrementAndGet();
            }
        } catch (ContextNotActiveException aJob) {
            // Not a page.
        }
    }

    /** What one opening of a page takes. */
    int of(String path, Runnable opening) {
        asked.remove(path);
        opening.run();
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }
}
