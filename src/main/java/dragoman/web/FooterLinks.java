package dragoman.web;

import java.util.List;

/** Links that a room above adds to the foot of every page. */
public interface FooterLinks {

    /** A link's words and its path. */
    record Link(String text, String url) {}

    List<Link> of(Visit visit);

    /** Whether they come after what buyers look for. */
    default boolean last() {
        return false;
    }
}
