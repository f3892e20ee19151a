package dragoman.shops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Bodies as JSON, whole or not at all. */
final class JsonBody {

    private static final ObjectMapper JSON = JsonMapper.builder()
            // An amount that was a double once has lost its last digits for ever.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /** @throws Unfit where the bytes are no JSON object; of what they are, nothing is repeated */
    static JsonNode read(byte[] body) {
        try {
            var node = JSON.readTree(body);
            if (!node.isObject()) {
                throw new Unfit("the body is not a JSON object");
            }
            return node;
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new Unfit("the body is not whole JSON: it cannot be read beyond byte " + (at == null ? 0 : at.getByteOffset()) + " of " + body.length);
        } catch (IOException unreadable) {
            throw new Unfit("the body is not UTF-8");
        }
    }
}
