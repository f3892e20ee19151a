package dragoman.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dragoman.web.Problem;
import dragoman.web.Problem.Flaw;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;

/** What the API says; nobody on the way keeps it, since it names people. */
public final class Answers {

    private Answers() {}

    /** @param body what is there, or what became of it */
    public static Response of(int status, JsonNode body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("Cache-Control", "no-store").entity(body.toString()).build();
    }

    /** Nothing was taken, and why. */
    public static Response flawed(List<Flaw> flaws) {
        return Problem.of(422, "Nothing was taken. The errors say what is wrong, and where.", flaws).build();
    }

    /** What was sent cannot be read. */
    // The parser's own words repeat what was sent; the place is enough.
    public static Response unreadable(IOException failure) {
        var at = failure instanceof JsonProcessingException json ? json.getLocation() : null;
        return Problem.of(400, at == null ? "The body is no JSON." : "The body is no JSON: it breaks at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".").build();
    }
}
