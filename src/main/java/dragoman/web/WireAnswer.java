package dragoman.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Sends a kept page: not modified, zipped, or plain (RFC 9110 §12.5.3, §13.1.2). */
final class WireAnswer {

    static final String HTML = "text/html;charset=UTF-8";
    static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private static final Pattern GZIP = Pattern.compile("(^|,)\\s*gzip\\s*(;|,|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile("(^|,)\\s*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);
    private static final CharSequence HTML_BYTES = HttpHeaders.createOptimized(HTML);
    private static final CharSequence VARY_BYTES = HttpHeaders.createOptimized(VARY);
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence GZIP_BYTES = HttpHeaders.createOptimized("gzip");

    private WireAnswer() {}

    static void send(RoutingContext request, KeptPage page) {
        var response = request.response();
        response.headers().set(HttpHeaders.ETAG, page.etag()).set(HttpHeaders.VARY, VARY_BYTES).set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        if (isKnown(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), page.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        var encoding = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var zipped = takesGzip(encoding);
        var body = zipped ? page.gzip() : page.plain();
        response.headers().set(HttpHeaders.CONTENT_TYPE, HTML_BYTES).set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (zipped) {
            response.headers().set(HttpHeaders.CONTENT_ENCODING, GZIP_BYTES);
        }
        if (request.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    static boolean isKnown(String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag.substring(2)));
    }

    static boolean takesGzip(String acceptEncoding) {
        return acceptEncoding != null && GZIP.matcher(acceptEncoding).find() && !REFUSED.matcher(acceptEncoding).find();
    }
}
