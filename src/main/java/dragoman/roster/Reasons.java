package dragoman.roster;

import dragoman.comparison.Result;
import dragoman.i18n.Argument.Type;
import dragoman.i18n.Contract;
import dragoman.units.SourceNotes;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Says in the reader's language what a check found, where commands and the build say it in English. */
@Singleton
public class Reasons {

    /** Behind it stands the check's id. */
    static final String PHRASES = "workbench.check.";

    // An empty pair of quotation marks or nothing behind a colon would look like a mistake.
    private static final String NOTHING = "–";

    private final SourceNotes notes;

    Reasons(SourceNotes notes) {
        this.notes = notes;
    }

    /** What is wrong, and what to do. */
    public String of(Result result, Visit visit) {
        var key = PHRASES + result.id();
        return visit.text(key, values(notes.contract(UnitName.PHRASE + key), result.arguments()));
    }

    /** What a result tells, as the phrase declares it: a count is a number, so that it is written as the reader counts. */
    static Map<String, Object> values(Contract phrase, Map<String, String> told) {
        var values = new HashMap<String, Object>();
        told.forEach((name, value) -> values.put(name, value(phrase, name, value)));
        return values;
    }

    private static Object value(Contract phrase, String name, String value) {
        if (phrase.argument(name).filter(argument -> argument.type() == Type.INT).isPresent()) {
            return Long.valueOf(value);
        }
        return value.isBlank() ? NOTHING : value;
    }
}
