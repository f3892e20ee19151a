package dragoman.handling;

import dragoman.translation.Remark;
import dragoman.web.Visit;
import java.util.List;

/**
 * What the guards have to say of a translation, in words.
 *
 * @param stops whether somebody has to say a second time that it is meant
 */
public record Checked(List<Said> remarks, boolean stops) {

    /** @param what it is about, as it stands in the text; may be empty */
    public record Said(String words, String what) {}

    /** Nothing to say. */
    public static final Checked NOTHING = new Checked(List.of(), false);

    // A text that lost all of its numbers is seen without the list of them.
    private static final int SHOWN = 8;

    public static Checked of(List<Remark> found, Visit visit) {
        var said = found.stream().limit(SHOWN).map(remark -> new Said(words(remark.kind().name(), visit), remark.what())).distinct().toList();
        return new Checked(said, found.stream().anyMatch(remark -> remark.kind().stops()));
    }

    /** A kind of remark. */
    public static String words(String kind, Visit visit) {
        return visit.text("console.remark." + kind);
    }
}
