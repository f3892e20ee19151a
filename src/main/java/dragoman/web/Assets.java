package dragoman.web;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet and the icon, under addresses that change with their content and may be kept for ever. */
@ApplicationScoped
class Assets {

    private record Asset(String path, String type, Encodings body) {}

    private static final Asset STYLE = asset("dragoman", ".css", "text/css;charset=UTF-8");
    private static final Asset ICON = asset("icon", ".svg", "image/svg+xml");

    /** Read by every template. */
    @TemplateGlobal(name = "stylesheet")
    static String stylesheet() {
        return STYLE.path;
    }

    @TemplateGlobal(name = "icon")
    static String icon() {
        return ICON.path;
    }

    void open(@Observes Router router) {
        router.get(STYLE.path).handler(request -> send(request, STYLE));
        router.get(ICON.path).handler(request -> send(request, ICON));
    }

    private static void send(RoutingContext request, Asset asset) {
        var body = asset.body.best(request.request().getHeader("Accept-Encoding"));
        var headers = request.response().headers();
        headers.set("Content-Type", asset.type).set("Cache-Control", "public, max-age=31536000, immutable").set("Vary", "Accept-Encoding");
        body.coding().ifPresent(coding -> headers.set("Content-Encoding", coding));
        request.response().end(body.bytes());
    }

    /** Without comments and the spaces that only we read. */
    private static byte[] slim(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":").replace(";}", "}")
                .strip().getBytes(StandardCharsets.UTF_8);
    }

    private static Asset asset(String name, String suffix, String type) {
        try (var in = Assets.class.getResourceAsStream("/web/" + name + suffix)) {
            var bytes = slim(in.readAllBytes());
            var digest = KeptPage.etag(bytes).replaceAll("[^0-9a-f]", "");
            return new Asset("/assets/" + name + "-" + digest + suffix, type, Encodings.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
