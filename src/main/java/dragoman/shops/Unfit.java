package dragoman.shops;

/** Something deep in a message that stops its reading; it never leaves this room, which tells it as {@link Heard.Refused}. */
final class Unfit extends RuntimeException {

    Unfit(String reason) {
        // Nobody looks at where: a message with ten thousand flaws costs no more than one.
        super(reason, null, false, false);
    }
}
