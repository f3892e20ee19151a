package dragoman.terms;

import java.util.ArrayList;
import java.util.List;

/** A text as an engine sees it, with marks for what must be kept, and the way back. */
public final class Shield {

    private final List<Kept> kept;
    private final Marks marks;
    private final String shown;

    private Shield(String text, List<Kept> kept, Marks marks) {
        this.kept = List.copyOf(kept);
        this.marks = marks;
        var out = new StringBuilder();
        int done = 0;
        for (int i = 0; i < kept.size(); i++) {
            out.append(marks.shown(text.substring(done, kept.get(i).from()))).append(marks.mark(i + 1));
            done = kept.get(i).to();
        }
        shown = out.append(marks.shown(text.substring(done))).toString();
    }

    /** Over what {@link Keeper#in} found in this text. */
    public static Shield over(String text, List<Kept> kept, Marks.Style style) {
        return new Shield(text, kept, Marks.of(style, text));
    }

    /** What became of the kept. */
    public sealed interface Restored {
        /** All of it is back. */
        record Whole(String text) implements Restored {}

        /** Some is missing, or there more often than before; nothing may be shown. */
        record Broken(List<Kept> lost) implements Restored {}
    }

    /** What leaves the house. */
    public String shown() {
        return shown;
    }

    /** Puts back what was taken out. */
    public Restored restore(String answer) {
        var counts = new int[kept.size()];
        var out = new StringBuilder();
        var matcher = marks.pattern().matcher(answer);
        int done = 0;
        boolean invented = false;
        while (matcher.find()) {
            out.append(marks.read(answer.substring(done, matcher.start())));
            int at = Integer.parseInt(matcher.group(1)) - 1;
            if (at >= 0 && at < counts.length) {
                counts[at]++;
                out.append(kept.get(at).text());
            } else {
                invented = true;
            }
            done = matcher.end();
        }
        out.append(marks.read(answer.substring(done)));
        var lost = new ArrayList<Kept>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 1) {
                lost.add(kept.get(i));
            }
        }
        return lost.isEmpty() && !invented ? new Restored.Whole(out.toString()) : new Restored.Broken(lost);
    }
}
