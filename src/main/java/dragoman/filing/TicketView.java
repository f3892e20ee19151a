package dragoman.filing;

import dragoman.i18n.LocaleId;
import dragoman.tickets.Message;
import dragoman.tickets.MessageText;
import dragoman.tickets.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread as a shop's program reads it. Of staff no more is said than to the buyer. */
@Schema(name = "TicketNow")
record TicketView(
        @Schema(description = "In addresses; no secret") String ref,
        @Schema(description = "As buyers and staff call it") String number,
        String market,
        String language,
        Ticket.Kind kind,
        Ticket.State state,
        @Schema(description = "Until when something is owed to the buyer") Optional<Instant> due,
        Instant openedAt,
        Instant changedAt,
        Optional<Ticket.Helped> helped,
        @Schema(description = "At most fifty, in their order") List<Said> messages,
        @Schema(description = "What before= takes for the messages before these") Optional<Integer> older) {

    /** What somebody said, or what happened where there is a line. */
    @Schema(name = "TicketMessage")
    record Said(
            int n,
            Message.Author author,
            Instant at,
            @Schema(description = "Of the original; left out while nobody knows it") Optional<String> language,
            @Schema(description = "As it was written") String text,
            Optional<String> line,
            Map<String, String> arguments,
            @Schema(description = "What it says in other languages") List<In> texts) {}

    /** A message in another language; the text is left out until it is READY. */
    @Schema(name = "TicketMessageText")
    record In(String language, MessageText.State state, Optional<String> text, Optional<MessageText.Origin> origin, Optional<String> engine,
            Optional<String> engineVersion, Optional<String> glossary, Optional<String> via, Optional<Instant> settledAt) {}

    static TicketView of(String ref, Ticket ticket, List<Message> messages) {
        boolean more = !messages.isEmpty() && messages.get(0).n() > 1;
        return new TicketView(ref, ticket.number(), ticket.market(), ticket.language().tag(), ticket.kind(), ticket.state(), ticket.due(), ticket.openedAt(),
                ticket.changedAt(), ticket.helped(), messages.stream().map(TicketView::said).toList(), more ? Optional.of(messages.get(0).n()) : Optional.empty());
    }

    private static Said said(Message message) {
        return new Said(message.n(), message.author(), message.at(), message.language().map(LocaleId::tag), message.text(),
                message.line().map(line -> line.code().name()), message.line().map(line -> line.arguments()).orElse(Map.of()),
                message.texts().stream().map(TicketView::in).toList());
    }

    private static In in(MessageText text) {
        var ready = Optional.of(text).filter(MessageText::isReady);
        return new In(text.language().tag(), text.state(), ready.flatMap(MessageText::text), ready.map(MessageText::origin), ready.flatMap(MessageText::engine),
                ready.flatMap(MessageText::engineVersion), ready.flatMap(MessageText::glossary), ready.flatMap(MessageText::via).map(LocaleId::tag), text.settledAt());
    }
}
