package dragoman.wire;

import io.quarkus.qute.TemplateGlobal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet, the script and the icon, under addresses that change with their content and may be kept for ever. */
@ApplicationScoped
class Assets {

    private record Asset(String path, String type, Encodings body) {}

    private static final Asset STYLE = asset("dragoman", ".css", "text/css;charset=UTF-8");
    private static final Asset SCRIPT = library("htmx", "/META-INF/resources/_static/htmx.org/2.0.2/dist/htmx.min.js");
    private static final Asset GUIDE = asset("guide", ".js", "text/javascript;charset=UTF-8", bytes("/web/guide.js"));
    private static final Asset COPY = asset("copy", ".js", "text/javascript;charset=UTF-8", bytes("/web/copy.js"));
    private static final Asset ORDER = asset("order", ".css", "text/css;charset=UTF-8");
    private static final Asset CONTACT = asset("contact", ".css", "text/css;charset=UTF-8");
    private static final Asset CONSOLE = asset("console", ".css", "text/css;charset=UTF-8");
    private static final Asset CONSOLE_SCRIPT = asset("console", ".js", "text/javascript;charset=UTF-8", bytes("/web/console.js"));
    private static final Asset WORKBENCH = asset("workbench", ".css", "text/css;charset=UTF-8");
    private static final Asset WORKBENCH_SCRIPT = asset("workbench", ".js", "text/javascript;charset=UTF-8", bytes("/web/workbench.js"));
    private static final Asset LENS = asset("lens", ".css", "text/css;charset=UTF-8");
    private static final Asset WORDS = asset("words", ".js", "text/javascript;charset=UTF-8", bytes("/web/words.js"));
    private static final Asset ICON = asset("icon", ".svg", "image/svg+xml");

    /** Read by every template. */
    @TemplateGlobal(name = "stylesheet")
    static String stylesheet() {
        return STYLE.path;
    }

    @TemplateGlobal(name = "script")
    static String script() {
        return SCRIPT.path;
    }

    @TemplateGlobal(name = "guideScript")
    static String guideScript() {
        return GUIDE.path;
    }

    @TemplateGlobal(name = "copyScript")
    static String copyScript() {
        return COPY.path;
    }

    /** What only an order's page needs: the help is sent without it. */
    @TemplateGlobal(name = "orderStylesheet")
    static String orderStylesheet() {
        return ORDER.path;
    }

    /** What only the pages of threads need. */
    @TemplateGlobal(name = "contactStylesheet")
    static String contactStylesheet() {
        return CONTACT.path;
    }

    /** What only pages of staff need. */
    @TemplateGlobal(name = "consoleStylesheet")
    static String consoleStylesheet() {
        return CONSOLE.path;
    }

    @TemplateGlobal(name = "consoleScript")
    static String consoleScript() {
        return CONSOLE_SCRIPT.path;
    }

    /** What only pages of translators need. */
    @TemplateGlobal(name = "workbenchStylesheet")
    static String workbenchStylesheet() {
        return WORKBENCH.path;
    }

    @TemplateGlobal(name = "workbenchScript")
    static String workbenchScript() {
        return WORKBENCH_SCRIPT.path;
    }

    /** What translators see on buyers' pages besides. */
    @TemplateGlobal(name = "lensStylesheet")
    static String lensStylesheet() {
        return LENS.path;
    }

    @TemplateGlobal(name = "wordsScript")
    static String wordsScript() {
        return WORDS.path;
    }

    @TemplateGlobal(name = "icon")
    static String icon() {
        return ICON.path;
    }

    void open(@Observes Router router) {
        router.get(STYLE.path).handler(request -> send(request, STYLE));
        router.get(SCRIPT.path).handler(request -> send(request, SCRIPT));
        router.get(GUIDE.path).handler(request -> send(request, GUIDE));
        router.get(COPY.path).handler(request -> send(request, COPY));
        router.get(ORDER.path).handler(request -> send(request, ORDER));
        router.get(CONTACT.path).handler(request -> send(request, CONTACT));
        router.get(CONSOLE.path).handler(request -> send(request, CONSOLE));
        router.get(CONSOLE_SCRIPT.path).handler(request -> send(request, CONSOLE_SCRIPT));
        router.get(WORKBENCH.path).handler(request -> send(request, WORKBENCH));
        router.get(WORKBENCH_SCRIPT.path).handler(request -> send(request, WORKBENCH_SCRIPT));
        router.get(LENS.path).handler(request -> send(request, LENS));
        router.get(WORDS.path).handler(request -> send(request, WORDS));
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

    /** A library's file as it is; htmx asks for suggestions while somebody types, and every page works without. */
    private static Asset library(String name, String file) {
        return asset(name, ".js", "text/javascript;charset=UTF-8", bytes(file));
    }

    private static Asset asset(String name, String suffix, String type) {
        return asset(name, suffix, type, slim(bytes("/web/" + name + suffix)));
    }

    private static Asset asset(String name, String suffix, String type, byte[] bytes) {
        var digest = KeptPage.etag(bytes).replaceAll("[^0-9a-f]", "");
        return new Asset("/assets/" + name + "-" + digest + suffix, type, Encodings.of(bytes));
    }

    private static byte[] bytes(String file) {
        try (var in = Assets.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
