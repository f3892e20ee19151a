package dragoman.queue;

import java.time.Duration;
import java.util.regex.Pattern;

/** Regular expressions that somebody typed: all of them together may take so long, and then they find nothing more. */
final class Budget {

    /** So much was asked that the time was over. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("the time for a regular expression is over", null, false, false);
        }
    }

    // Asking for the time costs more than looking at a character.
    private static final int LOOKS = 1024;

    private final long until;
    private int looks;

    Budget(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    /** @throws Spent when the time is over */
    boolean finds(Pattern pattern, String text) {
        return pattern.matcher(new Watched(text, 0, text.length())).find();
    }

    private void look() {
        if (++looks % LOOKS == 0 && System.nanoTime() - until > 0) {
            throw new Spent();
        }
    }

    /** A text that looks at the clock while it is read. */
    private final class Watched implements CharSequence {

        private final String text;
        private final int from;
        private final int to;

        Watched(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
        }

        @Override
        public char charAt(int at) {
            look();
            return text.charAt(from + at);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
