package dragoman.drafts;

import java.util.Set;

/** How far a draft has come. */
public enum State {
    /** Somebody is at it. */
    DRAFT,
    /** Its author thinks that it is right. */
    NEEDS_REVIEW,
    /** A reviewer says that it is right; it goes out with the next release. */
    APPROVED,
    /** A reviewer has said why it is not. */
    REJECTED,
    /** Nothing waits here: what was written is live, or given up. */
    CLOSED;

    private static final Set<State> TO_BE_REVIEWED = Set.of(DRAFT, NEEDS_REVIEW);
    private static final Set<State> TO_BE_REJECTED = Set.of(NEEDS_REVIEW, APPROVED);
    private static final Set<State> TO_BE_SENT = Set.of(DRAFT, REJECTED);

    /** Whether it is something that somebody wrote and that is not live. */
    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether a step may be taken from here. */
    boolean allows(Step.Kind step) {
        return switch (step) {
            case SAVED, REMOVED, REVERTED -> true;
            case SENT -> TO_BE_SENT.contains(this);
            case APPROVED -> TO_BE_REVIEWED.contains(this);
            case REJECTED -> TO_BE_REJECTED.contains(this);
            case PUBLISHED -> this == APPROVED;
            case WITHDRAWN -> isOpen();
        };
    }
}
