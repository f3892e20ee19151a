package dragoman.web;

import dragoman.wire.Encodings;
import dragoman.wire.KeptPage;
import dragoman.wire.WireAnswer;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Renders pages and answers with them. */
@ApplicationScoped
public class Pages {

    /** Under this name a template finds the visit that it is rendered for. */
    static final String VISIT = "dragoman.visit";

    private final PageCache cache;

    Pages(PageCache cache) {
        this.cache = cache;
    }

    /** A page that depends on nothing but its path, the release and the reader's look: it is kept for the next reader. */
    public Response keep(TemplateInstance page, Visit visit, RoutingContext request) {
        if (Lens.of(request).isPresent()) {
            return show(page, visit, 200);
        }
        var kept = KeptPage.of(render(page, visit), new DeskStatus(visit).holdsUntil());
        cache.keep(request, kept);
        return wired(kept, request);
    }

    /** A page for this reader alone. */
    public Response show(TemplateInstance page, Visit visit, int status) {
        // As bytes: a text that is not Latin would be written letter by letter.
        var body = render(page, visit).getBytes(StandardCharsets.UTF_8);
        return Response.status(status).type(WireAnswer.HTML).header("Cache-Control", "no-store").entity(body).build();
    }

    /**
     * A page for this reader alone, zipped for a slow line. For pages on which nothing stands that whoever made a link to
     * them could choose: the size of zipped text tells what is twice in it (BREACH, CVE-2013-3587).
     */
    public Response send(TemplateInstance page, Visit visit, int status, RoutingContext request) {
        // A lens rewrites the page once it is there.
        if (Lens.onAnswer(request).isPresent()) {
            return show(page, visit, status);
        }
        var body = Encodings.once(render(page, visit).getBytes(StandardCharsets.UTF_8), request.request().getHeader("Accept-Encoding"));
        var answer = Response.status(status).type(WireAnswer.HTML).header("Cache-Control", "no-store").header("Vary", "Accept-Encoding");
        body.coding().ifPresent(coding -> answer.header("Content-Encoding", coding));
        return answer.entity(body.bytes().getBytes()).build();
    }

    /** The right address of what was asked for by another; what stood behind the question mark goes along. */
    public static Response moved(String url, RoutingContext request) {
        var query = request.request().query();
        return Response.status(301).header("Location", query == null ? url : url + "?" + query).build();
    }

    /**
     * Where to look after a form. The address is a path: behind a proxy this node knows neither the scheme nor the host
     * that the reader sees, and what the Host header says is not to be repeated.
     */
    public static Response.ResponseBuilder see(String url) {
        return Response.status(303).header("Location", url);
    }

    /** What a template says to a visit; for what is no page. */
    public static String rendered(TemplateInstance template, Visit visit) {
        return render(template, visit);
    }

    static String render(TemplateInstance page, Visit visit) {
        return page.setAttribute(VISIT, visit).render();
    }

    private static Response wired(KeptPage kept, RoutingContext request) {
        var headers = request.request();
        boolean known = WireAnswer.isKnown(headers.getHeader("If-None-Match"), kept.etag());
        var answer = Response.status(known ? 304 : 200)
                .header("ETag", kept.etag())
                .header("Vary", WireAnswer.VARY)
                .header("Cache-Control", "no-cache");
        if (known) {
            return answer.build();
        }
        var body = kept.body().best(headers.getHeader("Accept-Encoding"));
        body.coding().ifPresent(coding -> answer.header("Content-Encoding", coding));
        return answer.type(WireAnswer.HTML).entity(body.bytes().getBytes()).build();
    }
}
