package dragoman.lists;

import java.util.List;

/**
 * What a search has found.
 *
 * @param asked as it was typed; empty before anything was
 * @param exactly by number, address, order or tag
 * @param said by words in what was said, without those
 */
record FoundView(String asked, List<RowView> exactly, List<RowView> said) {

    /** Whether something was asked for and there is nothing of it. */
    public boolean isNothing() {
        return !asked.isEmpty() && exactly.isEmpty() && said.isEmpty();
    }
}
