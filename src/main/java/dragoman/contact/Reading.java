package dragoman.contact;

import dragoman.contact.EntryView.Text;
import dragoman.formats.Formats;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.tickets.Line;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.MessageText;
import dragoman.tickets.Ticket;
import dragoman.web.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a buyer reads what stands in a thread, on a page or in a letter. */
public final class Reading {

    private final Ticket ticket;
    private final Visit visit;
    private final Names names;
    private final Markets markets;
    // Of all at once, so that a long page asks no more often than a short one.
    private Map<Long, String> staff = Map.of();

    /** Of one thread for one reader. */
    public Reading(Ticket ticket, Visit visit, Names names, Markets markets) {
        this.ticket = ticket;
        this.visit = visit;
        this.names = names;
        this.markets = markets;
    }

    List<EntryView> entries(List<Message> messages) {
        staff = names.first(messages.stream().flatMap(message -> message.account().stream()).collect(Collectors.toSet()));
        return messages.stream().map(message -> message.line().map(line -> line(message, line)).orElseGet(() -> said(message))).toList();
    }

    /** A message in the buyer's language where there is a text that a buyer may read, else as it was written. */
    public EntryView said(Message message) {
        boolean mine = message.author() == Author.BUYER;
        var original = Text.of(message.text(), message.language());
        if (mine || message.isIn(ticket.language())) {
            return entry(message, mine, original, "", Optional.empty(), Optional.empty());
        }
        var text = message.in(ticket.language());
        var ready = text.filter(MessageText::isReady).flatMap(MessageText::text);
        return ready.map(words -> entry(message, false, Text.of(words, Optional.of(ticket.language())), mark(message, text.get()), Optional.of(original), text))
                .orElseGet(() -> entry(message, false, original, waiting(message), Optional.empty(), Optional.empty()));
    }

    /** Who wrote a message, as its reader is told. */
    String by(Message message) {
        return message.author() == Author.BUYER ? visit.text("contact.by.buyer")
                : name(message.account()).map(name -> visit.text("contact.by.staff", Map.of("name", name, "shop", names.shop()))).orElse(names.shop());
    }

    private Optional<String> name(Optional<Long> account) {
        return account.isPresent() && staff.containsKey(account.get()) ? Optional.of(staff.get(account.get())) : names.first(account);
    }

    private EntryView entry(Message message, boolean mine, Text shown, String mark, Optional<Text> original, Optional<MessageText> translation) {
        boolean doubted = translation.map(MessageText::doubted).orElse(false);
        return new EntryView(message.n(), mine, by(message), moment(message), at(message), shown, mark, original, translation.isPresent() && !doubted, doubted);
    }

    private EntryView line(Message message, Line line) {
        var words = switch (line.code()) {
            case HANDED -> visit.text("contact.line.HANDED", Map.of("city", city(line.arguments().get("to"))));
            default -> visit.text("contact.line." + line.code().name());
        };
        return new EntryView(message.n(), false, "", moment(message), at(message), new Text(words, "", ""), "", Optional.empty(), false, false);
    }

    private String mark(Message message, MessageText text) {
        return visit.text("contact.mark." + text.origin().name().toLowerCase(Locale.ROOT), Map.of("language", language(message.language().orElseThrow())));
    }

    private String waiting(Message message) {
        return message.language().map(language -> visit.text("contact.mark.waiting", Map.of("language", language(language)))).orElseGet(() -> visit.text("contact.mark.unknown"));
    }

    private String language(LocaleId language) {
        return Words.of(visit.locale()).language(language);
    }

    // A desk may be closed for ever by now.
    private String city(String desk) {
        return markets.desks().stream().filter(one -> one.key().equals(desk)).map(Desk::zone).map(Words.of(visit.locale())::city).findFirst().orElse(names.shop());
    }

    private String moment(Message message) {
        return message.at().atZone(visit.zone()).toOffsetDateTime().toString();
    }

    private String at(Message message) {
        return Formats.of(visit.reader()).date("yMMMdjm", message.at().atZone(visit.zone()));
    }
}
