package dragoman.web;

import dragoman.doors.StaffDoor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What went wrong, told to a machine (RFC 9457), where nobody reads pages. */
public final class Problem {

    /**
     * One thing that is wrong with what was sent.
     *
     * @param pointer where, as a JSON Pointer (RFC 6901) into the body; empty for the whole
     * @param reason a sentence on what is wrong, in English
     */
    public record Flaw(String pointer, String reason) {}

    static final String TYPE = "application/problem+json";

    /** Where shop systems speak to us. */
    private static final String HOOKS = "/hooks/";

    private Problem() {}

    /** @param detail a sentence on what to do about it, in English */
    public static Response.ResponseBuilder of(int status, String detail) {
        return Response.status(status).type(TYPE).header("Cache-Control", "no-store").entity(json(status, detail));
    }

    /** A problem with all that is wrong at once, in the member {@code errors}. */
    public static Response.ResponseBuilder of(int status, String detail, List<Flaw> flaws) {
        var errors = new JsonArray(flaws.stream().map(flaw -> new JsonObject().put("pointer", flaw.pointer()).put("reason", flaw.reason())).toList());
        return of(status, detail).entity(problem(status, detail).put("errors", errors).encode());
    }

    /**
     * A problem with what is wrong as tools read it, in the member {@code errors}.
     *
     * @param errors an object for each
     */
    public static Response.ResponseBuilder of(int status, String detail, JsonArray errors) {
        return of(status, detail).entity(problem(status, detail).put("errors", errors).encode());
    }

    /** A problem of which no more is known than its status. */
    static Response.ResponseBuilder of(int status) {
        return of(status, detail(status));
    }

    /** Whether a request comes from a machine. */
    static boolean isFor(RoutingContext request) {
        return isFor(Border.path(request));
    }

    /** Whether machines speak at an address, and no browser. */
    static boolean isFor(String path) {
        return StaffDoor.isBehind(path) || path.startsWith(HOOKS);
    }

    static String json(int status) {
        return json(status, detail(status));
    }

    private static String json(int status, String detail) {
        return problem(status, detail).encode();
    }

    private static JsonObject problem(int status, String detail) {
        var known = Response.Status.fromStatusCode(status);
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", known == null ? "Error" : known.getReasonPhrase())
                .put("status", status)
                .put("detail", detail);
    }

    private static String detail(int status) {
        return switch (status) {
            case 401 -> "Show a key. Shops: X-API-Key: KEY, for their own orders and inbox. Whoever carries mail: X-API-Key: KEY, of the desk. Translators: X-API-Key: KEY, for bundles. Staff: Authorization: Bearer KEY, for all else.";
            case 403 -> "This comes from a browser that is on another site.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know the method.";
            case 413 -> "This is more than is taken here at once.";
            case 415 -> "Send JSON: Content-Type: application/json.";
            case 503 -> "This cannot be done just now. Ask again in a while.";
            default -> status < 500 ? "The request could not be understood." : "It is not your fault. Ask again in a while.";
        };
    }
}
