package dragoman.files;

import java.util.List;

/** What became of the files of one message: those that can be kept, and those that are not taken. */
public record Sorted(List<Fit> fit, List<Refused> refused) {

    /** A file that was looked at and may be kept. */
    public static final class Fit {

        final Sent sent;
        private final String name;
        private final String type;

        Fit(Sent sent, String name, String type) {
            this.sent = sent;
            this.name = name;
            this.type = type;
        }

        /** A harmless name that fits its content. */
        public String name() {
            return name;
        }

        /** The media type of its content. */
        public String type() {
            return type;
        }

        /** In bytes. */
        public long size() {
            return sent.size();
        }
    }

    /** Of a form that nobody has sent. */
    public static final Sorted NOTHING = new Sorted(List.of(), List.of());

    public Sorted {
        fit = List.copyOf(fit);
        refused = List.copyOf(refused);
    }

    /** Whether there are any, fit or not. */
    public boolean isAny() {
        return !fit.isEmpty() || !refused.isEmpty();
    }

    public boolean isAllFit() {
        return refused.isEmpty();
    }
}
