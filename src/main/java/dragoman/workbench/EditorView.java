package dragoman.workbench;

import dragoman.changes.Change;
import dragoman.keyboard.Invisible;
import dragoman.keyboard.Keyboard;
import dragoman.mentions.Piece;
import dragoman.notes.Notes;
import dragoman.places.Places;
import dragoman.terms.Glossary;
import java.util.List;

/**
 * A text to be translated, with all that helps.
 *
 * @param path where its acts are below
 * @param notes what the source's file says about it
 * @param changes what changed in the source since the translation was made; empty where nothing did
 * @param origin where it is read from, or will be by the draft, where that is another locale
 * @param instead where it would be read from without a text of its own; empty where nowhere
 * @param problem why something was not done; empty where nothing was
 * @param conflict what somebody else did meanwhile
 * @param mending the change of the source of which this person may say that it was only a typo; at most one
 * @param typos what was said to be one
 * @param rise where the text could be for more readers; at most one
 * @param places where it is used
 * @param kin drafts of other languages that belong to this one
 * @param readers what the draft changes for those who read it; empty where nothing
 */
record EditorView(String path, String key, Side source, Notes.Shown notes, List<Change> changes, String origin, String instead, Form form, Way way, Findings findings,
        List<Suggestion> suggestions, List<Glossary.Pair> terms, List<Done> history, List<Link> near, List<Said> talk, Keyboard keyboard, String problem,
        List<Theirs> conflict, List<Upward> rise, List<Mending> mending, List<Slip> typos, Places.Shown places, List<Change> readers, List<Kin> kin) {

    /** Whether there is a draft that cannot be approved as it stands: what is found stands far below it. */
    public boolean flawed() {
        return problem.isEmpty() && form.version() > 0 && findings.found().stream().anyMatch(found -> found.severity().equals("ERROR"));
    }

    /** Whether it is older than its original, and nobody knows by what. */
    public boolean changedUnknown() {
        return way.stale() && changes.isEmpty();
    }

    /** A text with its language. */
    record Side(String label, String tag, String dir, List<Invisible.Piece> pieces) {}

    /**
     * What is written, box by box.
     *
     * @param pattern that the boxes are of
     * @param raw whether the pattern itself is edited
     * @param other the address of the other way to edit it; empty where there is none
     * @param readOnly whether this person writes nothing here
     * @param machine what an engine has just made, if any did
     */
    record Form(String label, String tag, String dir, int version, String live, String source, String pattern, boolean raw, String other, boolean readOnly,
            Machines.Made machine, List<Field> fields) {}

    /**
     * A box.
     *
     * @param examples numbers that it is for, as the reader writes them; empty where it is for none
     * @param source what the original says in this case; empty where it has no cases
     */
    record Field(String id, String label, String examples, String source, String text, int rows) {}

    /**
     * How far it has come, and where it may go from here.
     *
     * @param removes whether the draft says that the own text goes
     */
    record Way(String state, String words, boolean machine, boolean stale, boolean maySend, boolean mayApprove, boolean mayReject, boolean mayWithdraw, boolean mayAsk,
            boolean removes, boolean mayRemove) {}

    /** What was found in a text, and how its readers will see it. */
    record Findings(List<Found> found, List<Preview.Line> preview, List<Invisible.Piece> invisible, List<Keyboard.Unseen> explained, String tag, String dir) {}

    /**
     * A finding.
     *
     * @param severity ERROR, WARNING or INFO
     * @param at what it is about, as it stands in the text
     * @param said what somebody said of it; empty where nobody did
     * @param open whether a word is wanted
     */
    record Found(String id, String severity, String words, String reason, String at, String fix, String said, boolean open) {}

    /** @param label where it comes from */
    record Suggestion(String label, String text, boolean machine) {}

    /**
     * A step, or a release that made something else of what is read.
     *
     * @param release with which it went out; empty where it did not
     * @param where alone it is read; empty where everywhere
     * @param changes to the version before; none where it says the same, or there is none
     * @param undo what takes back all that this person did since; empty where nobody may
     */
    record Done(String when, String iso, long account, String who, String what, String release, String where, String why, String text, List<Change> changes,
            int version, boolean mayRestore, String undo) {}

    record Link(String url, String key, String text) {}

    /**
     * A comment.
     *
     * @param pieces of what it says, with names apart
     * @param nobody for who wrote it: that a name is nobody's; empty where all is well
     * @param page where a reader met it; empty for what people of ours say
     */
    record Said(long id, String who, String when, String kind, List<Piece> pieces, String nobody, String page, boolean open) {}

    /** What stands there now, and what stood there when the page was opened, beside what was typed. */
    record Theirs(String theirs, String base) {}

    /** A change of the source, from one digest to another. */
    record Mending(String was, String mended) {}

    /**
     * A change that was only a typo.
     *
     * @param holds whether nobody took that back
     */
    record Slip(long id, String who, String when, String why, boolean holds, boolean mayUndo) {}

    /**
     * The locale that this one inherits from.
     *
     * @param drafts that there will be two, in one sentence; empty where there will be one
     * @param others whose readers would see it as well, in one sentence
     */
    record Upward(String button, String drafts, String others) {}

    /**
     * Another draft that belongs to this one.
     *
     * @param why in one sentence
     */
    record Kin(String why, String url, String language, String state) {}
}
