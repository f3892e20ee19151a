package dragoman.identity;

import java.util.List;
import java.util.Map;

/**
 * What a room keeps of buyers by their e-mail address, for whoever asks what is known of one, or that it be forgotten. Each
 * room that keeps something has a bean of these.
 */
public interface BuyerRecords {

    /** What it is, one lower-case word. */
    String name();

    /** How many things there are of an address. */
    int count(String email);

    /** All of it, as values that JSON has. */
    List<Map<String, Object>> export(String email);

    /** Forgets all of it in the caller's transaction, which must be there. */
    void erase(String email);
}
