package dragoman.lists;

import java.util.List;
import java.util.Optional;

/**
 * The list that a thread was opened from.
 *
 * @param list its address
 * @param here the thread that is open
 * @param before the one before it; empty where it is the first of its page
 * @param next the one behind it, on the next page if need be; empty behind the last
 */
public record ListBeside(String list, List<RowView> rows, long here, Optional<String> before, Optional<String> next) {}
