package dragoman.orders;

/**
 * A state as a source says it, and what we take it for.
 *
 * @param state our word for it; the enum's UNKNOWN where we have none
 * @param raw the source's own word, kept so that it can be read again by whoever learns it; never shown to buyers
 */
public record Stated<S extends Enum<S>>(S state, String raw) {}
