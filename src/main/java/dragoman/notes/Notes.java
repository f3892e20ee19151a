package dragoman.notes;

import dragoman.formats.Formats;
import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.units.SourceNotes;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the comments above a text of the original to a translator. */
@Singleton
public class Notes {

    /**
     * All that is said.
     *
     * @param comments in English, as they stand
     * @param arguments what is put into the text, and how long it may be
     */
    public record Shown(List<String> comments, List<Line> arguments) {}

    /**
     * Something that a comment declares.
     *
     * @param name of the argument; empty where it is about the text
     * @param kind in the reader's words
     * @param remark what the comment says besides, in English; may be empty
     */
    public record Line(String name, String kind, String remark) {}

    private static final String PHRASES = "workbench.argument.";

    private final SourceNotes notes;

    Notes(SourceNotes notes) {
        this.notes = notes;
    }

    /** What stands above a unit. */
    public Shown of(String unit, Visit visit) {
        return shown(notes.comments(unit), visit);
    }

    static Shown shown(List<String> comments, Visit visit) {
        var prose = new ArrayList<String>();
        var lines = new ArrayList<Line>();
        for (var comment : comments) {
            var declared = Contract.of(List.of(comment));
            declared.arguments().values().forEach(argument -> lines.add(new Line(argument.name(), kind(argument, visit), Argument.remark(comment))));
            declared.maxLength().ifPresent(most -> lines.add(new Line("", length(most, declared.soft(), visit), "")));
            if (declared.arguments().isEmpty() && declared.maxLength().isEmpty() && !comment.isBlank()) {
                prose.add(comment);
            }
        }
        return new Shown(List.copyOf(prose), List.copyOf(lines));
    }

    private static String kind(Argument argument, Visit visit) {
        var formats = Formats.of(visit.reader());
        var key = PHRASES + argument.type().name();
        return switch (argument.type()) {
            case INT, DECIMAL -> visit.text(key, Map.of("from", formats.number(argument.min()), "to", formats.number(argument.max())));
            case SELECT -> visit.text(key, Map.of("keys", formats.enumeration(argument.keys())));
            default -> visit.text(key);
        };
    }

    private static String length(int most, boolean soft, Visit visit) {
        return visit.text(PHRASES + (soft ? "SOFT" : "MAX"), Map.of("most", Formats.of(visit.reader()).number(most)));
    }
}
