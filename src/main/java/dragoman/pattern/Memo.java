package dragoman.pattern;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers, and forgets them all when there are too many: keys may come from whoever can send a text. */
public final class Memo<K, V> {

    private final int most;
    private final ConcurrentHashMap<K, V> answers = new ConcurrentHashMap<>();

    /** @param most answers to remember */
    public Memo(int most) {
        this.most = most;
    }

    /** The answer that is remembered, or one that is found now. */
    public V get(K key, Function<K, V> answer) {
        var known = answers.get(key);
        if (known != null) {
            return known;
        }
        if (answers.size() >= most) {
            answers.clear();
        }
        return answers.computeIfAbsent(key, answer);
    }
}
