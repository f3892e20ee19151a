package dragoman.wire;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Sends a kept page: not modified, or in the coding that the browser takes (RFC 9110 §13.1.2). */
public final class WireAnswer {

    public static final String HTML = "text/html;charset=UTF-8";
    public static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private static final CharSequence HTML_BYTES = HttpHeaders.createOptimized(HTML);
    private static final CharSequence VARY_BYTES = HttpHeaders.createOptimized(VARY);
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    private WireAnswer() {}

    /** Answers, and ends the response. */
    public static void send(RoutingContext request, KeptPage page) {
        var response = request.response();
        response.headers().set(HttpHeaders.ETAG, page.etag()).set(HttpHeaders.VARY, VARY_BYTES).set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        if (isKnown(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), page.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        var body = page.body().best(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.headers().set(HttpHeaders.CONTENT_TYPE, HTML_BYTES).set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.bytes().length()));
        body.coding().ifPresent(coding -> response.headers().set(HttpHeaders.CONTENT_ENCODING, coding));
        if (request.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body.bytes());
        }
    }

    /** Whether the browser has this state already, by its If-None-Match. */
    public static boolean isKnown(String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag.substring(2)));
    }
}
