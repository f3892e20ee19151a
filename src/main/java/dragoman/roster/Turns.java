package dragoman.roster;

/**
 * Where one can go from a text, within the list that it was opened from.
 *
 * @param list the address of the list, where it has the text
 * @param here where on that page
 * @param preceding the address of the text before it; empty where there is none
 * @param following of the one behind it, likewise
 * @param query what its own acts are told, so that the list stays in mind; may be empty
 * @param along whether it was opened from a list at all
 */
public record Turns(String list, String here, String preceding, String following, String query, boolean along) {

    /** Whether there is one behind it in the list that somebody works through. */
    public boolean goesOn() {
        return along && !following.isEmpty();
    }
}
