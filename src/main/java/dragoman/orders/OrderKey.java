package dragoman.orders;

/**
 * Which order of which shop.
 *
 * @param shop the shop's key in the configuration
 * @param externalId the shop's own id of it, which no other order of the shop has; not the number that buyers know
 */
public record OrderKey(String shop, String externalId) {

    /** Of an external id, in characters of ASCII, as the database keeps it. */
    public static final int LONGEST = 64;
}
