package dragoman.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The details of an entry as JSON: one spelling for the same details, and nothing in them that could be a person's words. */
final class Details {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,31}");
    // No space and no @: neither a sentence nor an address.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:,/*+-]{0,120}");
    private static final int LONGEST = 1000;

    private Details() {}

    static String write(Map<String, Object> details) {
        details.forEach(Details::require);
        try {
            var json = JSON.writeValueAsString(new TreeMap<>(details));
            if (json.length() > LONGEST) {
                throw new IllegalArgumentException("the details of an entry are longer than " + LONGEST + " characters");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException changed) {
            // Somebody wrote into the table; the check names the row.
            return Map.of();
        }
    }

    private static void require(String name, Object value) {
        boolean plain = value instanceof Boolean || value instanceof Integer || value instanceof Long;
        if (!NAME.matcher(name).matches() || !plain && !(value instanceof String code && CODE.matcher(code).matches())) {
            throw new IllegalArgumentException("details of an entry are numbers, truths and codes");
        }
    }
}
