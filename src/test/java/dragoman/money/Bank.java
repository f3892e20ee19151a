package dragoman.money;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine's loopback that does what a test tells it to. */
final class Bank implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile HttpHandler handler;

    Bank() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            handler.handle(exchange);
        });
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return address("/rates.xml");
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** A node that asks here. */
    RatesConfig config(boolean fetch, String timeout, int maxBytes) {
        return new SmallRyeConfigBuilder().withMapping(RatesConfig.class)
                .withDefaultValue("dragoman.rates.fetch", String.valueOf(fetch))
                .withDefaultValue("dragoman.rates.daily", address("/daily.xml").toString())
                .withDefaultValue("dragoman.rates.ninety-days", address("/ninety.xml").toString())
                .withDefaultValue("dragoman.rates.timeout", timeout)
                .withDefaultValue("dragoman.rates.max-bytes", String.valueOf(maxBytes))
                .build().getConfigMapping(RatesConfig.class);
    }

    /** The paths that were asked for, in order. */
    List<String> asked() {
        return asked;
    }

    void answers(int status, String body) {
        handler = exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", address("/elsewhere").toString());
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    /** Writes until nobody listens. */
    void neverEnds(int status) {
        handler = exchange -> {
            exchange.sendResponseHeaders(status, 0);
            var part = new byte[1_000];
            try (var out = exchange.getResponseBody()) {
                while (closed.getCount() > 0) {
                    out.write(part);
                }
            }
        };
    }

    void saysNothing() {
        handler = exchange -> waitForTheEnd();
    }

    void beginsOnly(String beginning) {
        handler = (HttpExchange exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            waitForTheEnd();
        };
    }

    private void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
