package dragoman.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Goods on their way back. */
public record OrderReturn(String id, Stated<ReturnState> state, Optional<Instant> at, List<Parcel.Content> contents) {}
