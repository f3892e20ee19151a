package dragoman.shops;

import java.util.List;

/** What a message of a shop turned out to be. */
public sealed interface Heard {

    /**
     * Something about one order.
     *
     * @param order the shop's own id of it
     * @param facts perhaps none, where the message says nothing that is not said elsewhere
     */
    record Tells(String order, List<Told> facts) implements Heard {}

    /** The shop deleted an order; when, it does not say. */
    record Deletes(String order) implements Heard {}

    /** A buyer wants to be forgotten, and with them these orders; for ever. */
    record Redacts(List<String> orders) implements Heard {}

    /** The shop is gone, and all that was kept of its buyers must go. */
    record RedactsShop() implements Heard {}

    /** A buyer asks what is kept of them; only a person can answer. */
    record AsksForData() implements Heard {}

    /**
     * It cannot be taken in.
     *
     * @param order the order's id as far as it could be read, else empty
     * @param reason a sentence for a person; it names fields, amounts and times, never people
     */
    record Refused(String order, String reason) implements Heard {}
}
