package dragoman.copies;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.staff.Signed;
import dragoman.tickets.Message;
import dragoman.tickets.MessageText;
import dragoman.tickets.Ticket;
import dragoman.tickets.Tickets;
import dragoman.translation.Masked;
import dragoman.translation.Memory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Texts that need a person, as that person may see them. */
@Singleton
class Copies {

    private static final int MOST = 20;
    // Shorter ones are parts of speech in some language.
    private static final int SHORTEST_NAME = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Tickets tickets;
    private final Memory memory;
    private final Markets markets;

    Copies(Tickets tickets, Memory memory, Markets markets) {
        this.tickets = tickets;
        this.memory = memory;
        this.markets = markets;
    }

    /**
     * A text that somebody should look at.
     *
     * @param original with blanks
     * @param translation with the same blanks; empty where there is none, or where it has something that the original has not
     */
    record Copy(MessageText text, Message message, Ticket ticket, LocaleId from, LocaleId into, Masked original, String translation) {

        List<String> names() {
            return namesOf(ticket);
        }
    }

    /** Those that wait for somebody. */
    List<Copy> waiting(Signed signed) {
        var languages = new TreeSet<LocaleId>();
        markets.languages().stream().filter(signed::mayTranslate).forEach(languages::add);
        return languages.stream().flatMap(language -> tickets.unsure(language, MOST).stream()).flatMap(text -> copy(text, signed).stream()).limit(MOST).toList();
    }

    /** One of them, where it is that person's to translate and still waits. */
    Optional<Copy> find(long text, Signed signed) {
        return tickets.text(text).filter(found -> found.isLeftToPeople() || found.doubted()).flatMap(found -> copy(found, signed));
    }

    private Optional<Copy> copy(MessageText text, Signed signed) {
        var message = tickets.message(text.message()).filter(found -> found.language().isPresent() && !found.note());
        return message.flatMap(found -> tickets.find(found.ticket()).filter(ticket -> signed.mayTranslate(ticket.market(), text.language()))
                .flatMap(ticket -> masked(text, found, ticket)));
    }

    private Optional<Copy> masked(MessageText text, Message message, Ticket ticket) {
        var from = message.language().orElseThrow();
        var into = markets.find(ticket.market()).map(Market::region).filter(region -> message.author() != Message.Author.BUYER).map(text.language()::in)
                .orElse(text.language());
        return memory.copies(message.text(), text.text().orElse(""), from, into, namesOf(ticket))
                .map(pair -> new Copy(text, message, ticket, from, into, pair.get(0), pair.size() > 1 ? pair.get(1).text() : ""));
    }

    // Who gave no name has mostly one in the address, and staff greet by it.
    private static List<String> namesOf(Ticket ticket) {
        var names = new TreeSet<String>();
        ticket.name().ifPresent(name -> {
            names.add(name);
            names.addAll(words(name));
        });
        ticket.email().ifPresent(email -> words(email.substring(0, email.indexOf('@'))).forEach(word -> names.addAll(List.of(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)))));
        return List.copyOf(names);
    }

    private static List<String> words(String text) {
        return NO_LETTERS.splitAsStream(text).filter(word -> word.length() >= SHORTEST_NAME).toList();
    }
}
