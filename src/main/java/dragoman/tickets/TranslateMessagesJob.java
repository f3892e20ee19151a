package dragoman.tickets;

import dragoman.mail.Outbox;
import dragoman.market.Markets;
import dragoman.tickets.Message.Author;
import dragoman.tickets.MessageText.State;
import dragoman.tickets.TextRows.Claimed;
import dragoman.translation.Outcome;
import dragoman.translation.Outcome.Failed;
import dragoman.translation.Outcome.NotPossible;
import dragoman.translation.Outcome.Ready;
import dragoman.translation.Provenance;
import dragoman.translation.Translations;
import dragoman.translation.Wanted;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has messages translated: claims texts that are wanted, asks engines outside of any transaction, and settles them. Nobody
 * waits for it: what was said is there already, and is marked until there is more.
 */
@ApplicationScoped
class TranslateMessagesJob {

    private final TextRows texts;
    private final TicketRows tickets;
    private final MessageRows messages;
    private final Markets markets;
    private final Translations translations;
    private final Outbox outbox;
    private final TicketConfig config;
    private final Clock clock;

    TranslateMessagesJob(TextRows texts, TicketRows tickets, MessageRows messages, Markets markets, Translations translations, Outbox outbox, TicketConfig config, Clock clock) {
        this.texts = texts;
        this.tickets = tickets;
        this.messages = messages;
        this.markets = markets;
        this.translations = translations;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var claimed = claim();
        while (!claimed.isEmpty()) {
            claimed.forEach(this::translate);
            claimed = claimed.size() < config.batch() ? List.of() : claim();
        }
    }

    private List<Claimed> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> texts.claim(config.batch(), now, now.plus(config.claim())));
    }

    private void translate(Claimed claimed) {
        try {
            wanted(claimed).ifPresentOrElse(wanted -> settle(claimed, translations.translate(wanted)),
                    () -> settle(claimed, State.FAILED, null, Optional.empty(), "UNKNOWN"));
        } catch (RuntimeException e) {
            // One that nobody has thought of must not stop the others; it is claimed again when its time is over.
            Log.errorf(e, "text not translated id=%d tries=%d", claimed.id(), claimed.tries());
            postpone(claimed, "ERROR", Duration.ofMinutes(1));
        }
    }

    private Optional<Wanted> wanted(Claimed claimed) {
        return messages.find(claimed.message()).filter(message -> message.language().isPresent()).flatMap(message -> tickets.find(message.ticket()).map(ticket -> {
            var market = markets.find(ticket.market());
            var region = market.map(found -> found.region()).orElse("");
            boolean isBuyers = message.author() == Author.BUYER;
            var from = message.language().get();
            return new Wanted(message.text(), isBuyers && !region.isEmpty() ? from.in(region) : from,
                    isBuyers || region.isEmpty() ? claimed.language() : claimed.language().in(region), ticket.market(), isBuyers ? "MESSAGE" : "ANSWER",
                    ticket.name().stream().toList());
        }));
    }

    private void settle(Claimed claimed, Outcome outcome) {
        if (outcome instanceof Ready ready) {
            // What has a remark waits for a person, and no buyer reads it until then.
            settle(claimed, ready.remarks().isEmpty() ? State.READY : State.REVIEW, ready.text(), Optional.of(ready.provenance()),
                    ready.remarks().isEmpty() ? null : ready.remarks().get(0).kind().name());
        } else if (outcome instanceof Failed failed && failed.again().isPresent() && claimed.tries() + 1 < config.tries()) {
            postpone(claimed, failed.reason().name(), longer(failed.again().get(), claimed.tries()));
        } else if (outcome instanceof Failed failed) {
            settle(claimed, State.FAILED, null, Optional.empty(), failed.reason().name());
        } else {
            postpone(claimed, ((NotPossible) outcome).why().name(), config.noEngine());
        }
    }

    private void settle(Claimed claimed, State state, String text, Optional<Provenance> by, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            boolean isAwaited = state == State.READY && texts.isAwaited(claimed.message(), claimed.language());
            if (texts.settle(claimed.id(), state, text, by, reason, clock.instant())) {
                messages.find(claimed.message()).flatMap(message -> tickets.find(message.ticket())).ifPresent(ticket -> {
                    tickets.touch(ticket.id(), clock.instant());
                    if (isAwaited) {
                        ticket.email().ifPresent(to -> outbox.want(Agents.letter(Agents.TRANSLATED, to, ticket, Map.of(Agents.MESSAGE, Long.toString(claimed.message())))));
                    }
                });
            }
        });
    }

    private void postpone(Claimed claimed, String reason, Duration pause) {
        QuarkusTransaction.requiringNew().run(() -> texts.postpone(claimed.id(), reason, clock.instant().plus(pause)));
    }

    // Each pause is twice the one before, to an hour.
    private static Duration longer(Duration pause, int tries) {
        var longer = pause.multipliedBy(1L << Math.min(tries, 6));
        return longer.compareTo(Duration.ofHours(1)) < 0 ? longer : Duration.ofHours(1);
    }
}
