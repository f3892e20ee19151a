package dragoman.workbench;

import dragoman.drafts.Target;
import dragoman.drafts.Written;
import dragoman.i18n.Contract;
import dragoman.terms.TermText;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** A text as the editor's form sends it: the boxes of a pattern, or the pattern itself. */
class Typed {

    private static final String DIGEST = "[0-9a-f]{12}";

    @RestForm
    String version;
    @RestForm
    String live;
    @RestForm
    String source;
    @RestForm
    String pattern;
    @RestForm
    List<String> box;
    @RestForm
    String text;
    @RestForm
    String machine;
    @RestForm
    String engine;
    @RestForm
    String then;
    @RestForm
    String why;
    @RestForm
    String check;
    @RestForm
    String older;

    /** What was typed, as one pattern. */
    String whole(Target target, Contract contract) {
        if (text != null || box == null) {
            return lines(text == null ? "" : text);
        }
        if (UnitName.kind(target.unit()) == UnitKind.TERM) {
            return new TermText(forms(box.get(0)), box.size() > 1 ? forms(box.get(1)) : "").write();
        }
        var texts = box.stream().map(Typed::lines).toList();
        return Boxes.of(lines(pattern == null ? "" : pattern), target.locale(), contract).map(boxes -> boxes.fill(texts)).orElseGet(() -> String.join("", texts));
    }

    // Whoever writes one form to a line means the same as with the sign between them; a line of its own is the unit’s.
    private static String forms(String text) {
        return text.strip().replaceAll("[\\s|]*\\R[\\s|]*", " | ");
    }

    Written written(Target target, Contract contract, String fallback) {
        var whole = whole(target, contract);
        return new Written(whole, version(), Optional.ofNullable(live).filter(digest -> digest.matches(DIGEST)),
                source != null && source.matches(DIGEST) ? source : fallback, machine != null && lines(machine).equals(whole));
    }

    /** What an engine put into the box, where the page was told of one. */
    Optional<Machines.Made> made() {
        return Optional.ofNullable(machine).filter(made -> engine != null).map(made -> new Machines.Made(lines(made), engine));
    }

    /** Whether whoever sent it wants to see the next text of the list. */
    boolean goesOn() {
        return "next".equals(then);
    }

    /** The version of the draft that the page showed. */
    int version() {
        return number(version);
    }

    /** The version to go back to. */
    int older() {
        return number(older);
    }

    /** A digest of a text, or what is none. */
    static String digest(String text) {
        return text != null && text.matches(DIGEST) ? text : "";
    }

    /** The number of a row. */
    static Optional<Long> id(String text) {
        return dragoman.web.Typed.number(text);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
