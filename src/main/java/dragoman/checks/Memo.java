package dragoman.checks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers, and forgets them all when there are too many: keys may come from whoever can send a text. */
final class Memo<K, V> {

    private final int most;
    private final ConcurrentHashMap<K, V> answers = new ConcurrentHashMap<>();

    Memo(int most) {
        this.most = most;
    }

    V get(K key, Function<K, V> answer) {
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
