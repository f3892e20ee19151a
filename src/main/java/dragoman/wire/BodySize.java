package dragoman.wire;

/**
 * How much may be sent to the addresses of a room that takes in more than a form; a room says so by a bean.
 *
 * @param below the beginning of the paths, "/hooks/"; a star stands for one segment, as in a market and a language before
 *     "/contact"
 * @param most bytes, at most {@code quarkus.http.limits.max-body-size}
 * @param onDisk whether it is written to the disk while it comes, as the files of a form are, and held in memory by nobody
 */
public record BodySize(String below, long most, boolean onDisk) {

    /** For what is read into memory. */
    public BodySize(String below, long most) {
        this(below, most, false);
    }

    /** For a form with files. */
    public static BodySize onDisk(String below, long most) {
        return new BodySize(below, most, true);
    }

    // By hand, since it is asked for every request.
    boolean holds(String path) {
        int at = 0;
        for (int i = 0; i < below.length(); i++) {
            if (below.charAt(i) == '*') {
                int end = path.indexOf('/', at);
                if (end <= at) {
                    return false;
                }
                at = end;
            } else if (at < path.length() && path.charAt(at) == below.charAt(i)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }
}
