package dragoman.tickets;

import java.util.Map;

/**
 * Something that happened in a thread: told to each reader in the own language.
 *
 * @param arguments of the phrase; codes and numbers, never words of a person
 */
public record Line(Code code, Map<String, String> arguments) {

    /** What can happen. Those that are {@link #forBuyers} stand on the buyer's page too. */
    public enum Code {
        /** Another desk has taken over: {@code from}, {@code to}. */
        HANDED(true),
        SOLVED(true),
        REOPENED(true),
        /** Somebody of staff owns it now: {@code account}; 0 for the desk. */
        ASSIGNED(false),
        /** Another thread has become part of this one: {@code from}. */
        MERGED(false),
        /** A part of it has become a thread of its own: {@code to}; or it is that part: {@code from}. */
        SPLIT(false),
        /** The buyer's answer to whether it helped: {@code helped}. */
        HELPED(false),
        /** A letter came back: {@code reason}. */
        BOUNCED(false),
        /** Staff said in which language a message is: {@code n}, {@code language}. */
        LANGUAGE(false);

        private final boolean forBuyers;

        Code(boolean forBuyers) {
            this.forBuyers = forBuyers;
        }

        public boolean forBuyers() {
            return forBuyers;
        }
    }

    public Line {
        arguments = Map.copyOf(arguments);
    }
}
