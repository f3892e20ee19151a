package dragoman.audit;

import java.time.Instant;
import java.util.Map;

/** A deed as it was written down. */
public record Entry(long id, Instant at, String who, String act, String kind, long subject, String place, Map<String, Object> details) {}
