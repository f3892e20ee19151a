package dragoman.wire;

/**
 * How much may be sent to the addresses of a room that takes in more than a form; a room says so by a bean.
 *
 * @param below the beginning of the paths, "/hooks/"
 * @param most bytes, at most {@code quarkus.http.limits.max-body-size}
 */
public record BodySize(String below, long most) {}
