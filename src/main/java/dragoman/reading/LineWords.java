package dragoman.reading;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.reading.People.Known;
import dragoman.tickets.Line;
import dragoman.tickets.Message;
import dragoman.web.Visit;
import java.util.HashMap;
import java.util.Map;

/** What happened in a thread, told to one reader. */
final class LineWords {

    private LineWords() {}

    /** A sentence for a line; the code of one that has come since this was written is never here, since each has a phrase. */
    static String of(Message message, Line line, Known known, Visit visit) {
        var arguments = new HashMap<String, Object>(Map.of("name", message.account().map(known::account).orElse("")));
        line.arguments().forEach((name, value) -> arguments.put(name, switch (name) {
            case "account" -> known.account(Long.parseLong(value));
            case "language" -> LocaleId.parse(value).map(language -> Words.of(visit.locale()).language(language.withoutRegion())).orElse(value);
            case "n" -> Long.valueOf(value);
            default -> line.code() == Line.Code.HANDED ? known.desk(value) : value;
        }));
        return visit.text("console.line." + key(line), arguments);
    }

    // What one code can mean in two ways has two phrases.
    private static String key(Line line) {
        return switch (line.code()) {
            case ASSIGNED -> line.arguments().getOrDefault("account", "0").equals("0") ? "ASSIGNED.desk" : "ASSIGNED";
            case SPLIT -> line.arguments().containsKey("to") ? "SPLIT.to" : "SPLIT.from";
            case HELPED -> "HELPED." + line.arguments().get("helped");
            default -> line.code().name();
        };
    }
}
