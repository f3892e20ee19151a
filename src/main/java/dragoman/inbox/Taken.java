package dragoman.inbox;

import dragoman.identity.Subject;

/** What became of a mail that was given to a {@link Taker}. */
public sealed interface Taken {

    /** It was added to the thread that it answers to. */
    record Added(Subject thread) implements Taken {}

    /** It began a thread. */
    record Opened(Subject thread) implements Taken {}

    /** It answers to a thread that its sender is not part of: a person decides. */
    record Quarantined() implements Taken {}

    /** Nobody wants it. */
    record Refused() implements Taken {}
}
