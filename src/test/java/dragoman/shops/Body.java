package dragoman.shops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A message as a shop system writes it, with what a test changes in it. */
public final class Body {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ObjectNode root;

    private Body(ObjectNode root) {
        this.root = root;
    }

    /** One of the files beside this class, such as {@code shopify-order}. */
    public static Body of(String name) {
        try (var file = Body.class.getResourceAsStream(name + ".json")) {
            return new Body((ObjectNode) JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a field, "line_items.0.price", to what stands there as JSON. */
    public Body with(String path, String json) {
        int last = path.lastIndexOf('.');
        JsonNode parent = last < 0 ? root : root.at("/" + path.substring(0, last).replace('.', '/'));
        var name = path.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), read(json));
        } else {
            ((ObjectNode) parent).set(name, read(json));
        }
        return this;
    }

    /** Sets a field to a text. */
    public Body say(String path, String text) {
        return with(path, JSON.getNodeFactory().textNode(text).toString());
    }

    /** Leaves fields out. */
    public Body without(String... fields) {
        root.remove(java.util.List.of(fields));
        return this;
    }

    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
