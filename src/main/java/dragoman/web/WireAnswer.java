package dragoman.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Sends a kept page: not modified, zipped, or plain (RFC 9110 §12.5.3, §13.1.2). */
final class WireAnswer {

    static final String HTML = "text/html;charset=UTF-8";
    static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private static final Pattern GZIP = Pattern.compile("(^|,)\\s*gzip\\s*(;|,|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED = Pattern.compile("(^|,)\\s*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)", Pattern.CASE_INSENSITIVE);

    private WireAnswer() {}

    static void send(RoutingContext request, KeptPage page) {
        var response = request.response();
        response.headers().set("ETag", page.etag()).set("Vary", VARY).set("Cache-Control", "no-cache");
        if (isKnown(request.request().getHeader("If-None-Match"), page.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        var encoding = request.request().getHeader("Accept-Encoding");
        var zipped = takesGzip(encoding);
        var body = zipped ? page.gzip() : page.plain();
        response.headers().set("Content-Type", HTML).set("Content-Length", Integer.toString(body.length()));
        if (zipped) {
            response.headers().set("Content-Encoding", "gzip");
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
