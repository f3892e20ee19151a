package dragoman.tickets;

/** Who is responsible for a thread: never nobody. */
public sealed interface Owner {

    /** A desk, until somebody of it takes the thread. */
    record OfDesk(String desk) implements Owner {
        @Override
        public String write() {
            return DESK + desk;
        }
    }

    /** Somebody of staff, by account. */
    record Person(long account) implements Owner {
        @Override
        public String write() {
            return ACCOUNT + account;
        }
    }

    String DESK = "desk:";
    String ACCOUNT = "account:";

    /** As rows have it. */
    String write();

    /** What {@link #write()} wrote. */
    static Owner parse(String text) {
        return text.startsWith(DESK) ? new OfDesk(text.substring(DESK.length())) : new Person(Long.parseLong(text.substring(ACCOUNT.length())));
    }
}
