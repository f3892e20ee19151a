package dragoman.enclosures;

import java.util.List;
import java.util.Map;

/** What came along with the messages of a page, by their number in the thread. */
public record FileViews(Map<Integer, List<FileView>> byMessage) {

    /** Of a page that shows no messages. */
    public static final FileViews NONE = new FileViews(Map.of());

    public FileViews {
        byMessage = Map.copyOf(byMessage);
    }

    /** Those of one message, in their order. */
    public List<FileView> at(int n) {
        return byMessage.getOrDefault(n, List.of());
    }
}
