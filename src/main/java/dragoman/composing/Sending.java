package dragoman.composing;

import dragoman.handling.Checked;

/** What came of sending an answer. */
sealed interface Sending {

    /** It is on its way. */
    record Sent() implements Sending {}

    /** Nobody has seen yet what the buyer would get. */
    record Unseen() implements Sending {}

    /** Something must be mended, or said a second time. */
    record Flawed(Checked checked, String problem) implements Sending {}

    /** Somebody else has done something with the thread meanwhile. */
    record Overtaken() implements Sending {}
}
