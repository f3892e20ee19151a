package dragoman.console;

import dragoman.audit.Entry;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.reading.People.Known;
import dragoman.web.Visit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was done, as a sentence for whoever reads it. What also stands in the thread as a line is told in the same words. */
final class DeedWords {

    private DeedWords() {}

    /** Empty for what is done elsewhere than with threads and their mail. */
    static Optional<String> of(Entry entry, Known known, Visit visit) {
        return key(entry.act(), entry.details()).map(key -> visit.text(key, arguments(entry, known, visit)));
    }

    /** The phrase that tells of an act. */
    static Optional<String> key(String act, Map<String, Object> details) {
        return Optional.ofNullable(switch (act) {
            // A buyer begins one by what it is about; staff opens one again.
            case "ticket.opened" -> details.containsKey("kind") ? "console.did.ticket.opened" : "console.line.REOPENED";
            case "ticket.said", "ticket.reopened", "ticket.answered", "ticket.sorted", "ticket.order", "ticket.tagged", "ticket.untagged", "message.translated",
                    "incoming.added", "incoming.dropped" -> "console.did." + act;
            case "ticket.helped" -> "console.line.HELPED." + details.get("helped");
            case "ticket.noted" -> "console.note";
            case "ticket.solved" -> "console.line.SOLVED";
            case "ticket.assigned" -> String.valueOf(details.get("account")).equals("0") ? "console.line.ASSIGNED.desk" : "console.line.ASSIGNED";
            case "ticket.handed" -> "console.line.HANDED";
            case "ticket.merged" -> "console.line.MERGED";
            case "ticket.split" -> "console.line.SPLIT.to";
            case "message.language" -> "console.line.LANGUAGE";
            default -> null;
        });
    }

    private static Map<String, Object> arguments(Entry entry, Known known, Visit visit) {
        var arguments = new HashMap<String, Object>();
        entry.details().forEach((name, value) -> arguments.put(name, switch (name) {
            case "account" -> known.account(((Number) value).longValue());
            case "kind" -> visit.text("contact.kind." + value);
            case "language" -> LocaleId.parse(value.toString()).map(language -> Words.of(visit.locale()).language(language.withoutRegion())).orElse(value.toString());
            case "urgent" -> Boolean.TRUE.equals(value) ? "YES" : "NO";
            case "n" -> value;
            default -> entry.act().equals("ticket.handed") ? known.desk(value.toString()) : value.toString();
        }));
        return arguments;
    }
}
