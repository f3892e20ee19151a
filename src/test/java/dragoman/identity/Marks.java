package dragoman.identity;

import java.util.Optional;

/** For tests of other rooms: marks of a house without a database. */
public final class Marks {

    private Marks() {}

    /** Marks of a house that nobody else has the secret of. */
    public static ThreadMark some() {
        return new ThreadMark(new Secrets("a-secret-of-at-least-thirty-two-bytes", Optional.empty()));
    }
}
