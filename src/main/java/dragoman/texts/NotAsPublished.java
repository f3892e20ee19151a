package dragoman.texts;

/** A release whose texts do not add up to what was published; nobody is to see it. */
final class NotAsPublished extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long number;

    NotAsPublished(long number, String published, Checksum read) {
        super("release " + number + " is not what was published: its texts add up to " + read.hex() + " and not to " + published);
        this.number = number;
    }

    long number() {
        return number;
    }
}
