package dragoman.composing;

import dragoman.composing.ReplyView.Field;
import dragoman.composing.ReplyView.One;
import dragoman.handling.Case;
import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.money.Money;
import dragoman.orders.Orders;
import dragoman.replies.Outcome;
import dragoman.replies.Outcome.Said;
import dragoman.replies.Outcome.Unfilled;
import dragoman.replies.Placeholder;
import dragoman.replies.Replies;
import dragoman.replies.Reply;
import dragoman.web.Visit;
import dragoman.web.Visits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Canned replies in an answer: chosen, filled in, and said in the languages of both sides. */
@Singleton
class Canned {

    private final Replies replies;
    private final Orders orders;
    private final Markets markets;
    private final Visits visits;

    Canned(Replies replies, Orders orders, Markets markets, Visits visits) {
        this.replies = replies;
        this.orders = orders;
        this.markets = markets;
        this.visits = visits;
    }

    /** What a reply says to both sides. @param own to whoever writes it */
    record Pair(Said own, Said buyers) {

        String text() {
            return tidy(own);
        }

        /** What the buyer reads; empty where nobody has translated the reply for the buyer. */
        Optional<String> translation() {
            return buyers.own() ? Optional.of(tidy(buyers)) : Optional.empty();
        }

        private static String tidy(Said said) {
            return Digest.nfc(said.text().strip());
        }
    }

    /** A reply with what is known for it, for both of its readers. */
    private record Filled(Reply reply, Map<String, Object> values, Outcome own, Outcome buyers) {}

    /** Whether there is such a reply. */
    boolean has(Chosen chosen, Visit visit) {
        return !chosen.id().isEmpty() && replies.find(chosen.id(), visit).isPresent();
    }

    /** What the chosen reply says; empty where none is chosen, or something is missing. */
    Optional<Pair> say(Draft draft, LocaleId language, Case of, Visit visit) {
        return filled(draft.chosen(), language, of, visit).filter(one -> one.own instanceof Said && one.buyers instanceof Said)
                .map(one -> new Pair((Said) one.own, (Said) one.buyers));
    }

    ReplyView view(Draft draft, LocaleId language, Case of, Visit visit) {
        var all = replies.all(visit).stream().map(reply -> new One(reply.id(), reply.title(), reply.language().tag())).toList();
        var chosen = draft.chosen();
        return filled(chosen, language, of, visit)
                .map(one -> new ReplyView(all, chosen.id(), chosen.said(), fields(one, chosen, of, visit), notes(one, language, of, visit)))
                .orElseGet(() -> new ReplyView(all, "", "", List.of(), List.of()));
    }

    private Optional<Filled> filled(Chosen chosen, LocaleId language, Case of, Visit visit) {
        return chosen.id().isEmpty() ? Optional.empty() : replies.find(chosen.id(), visit).map(reply -> {
            var buyer = buyer(of, visit);
            var values = Known.of(reply.asks(), of.ticket().name(), of.ticket().order().flatMap(orders::find), buyer.zone());
            reply.asks().forEach(ask -> Optional.ofNullable(chosen.typed().get(ask.argument()))
                    .ifPresent(typed -> values.put(ask.argument(), Typed.read(ask.type(), typed, chosen.currency(), visit.zone()))));
            var own = language.sameLanguage(buyer.language()) ? buyer : Replies.readIn(language.withoutRegion(), buyer);
            return new Filled(reply, values, replies.say(reply.id(), own, values), replies.say(reply.id(), buyer, values));
        });
    }

    /** The buyer as a reader, on the clock on which the thread was begun. */
    private Visit buyer(Case of, Visit visit) {
        var ticket = of.ticket();
        var there = visits.in(markets.find(ticket.market()).orElse(visit.market()), ticket.language(), visit.edition());
        return new Visit(there.market(), there.desk(), there.language(), there.currency(), ticket.zone(), there.edition(), there.chain(), "", there.now(), there.messages());
    }

    private List<Field> fields(Filled one, Chosen chosen, Case of, Visit visit) {
        return one.reply.asks().stream().map(ask -> {
            var value = one.values.get(ask.argument());
            var currencies = ask == Placeholder.AMOUNT ? currencies(value, of) : List.<String>of();
            var currency = currencies.contains(chosen.currency()) ? chosen.currency() : currencies.stream().findFirst().orElse("");
            return new Field(ask.argument(), visit.text("console.fill." + ask.name()), Typed.field(ask),
                    chosen.typed().getOrDefault(ask.argument(), Typed.write(value)), isWrong(ask, one), currencies, currency);
        }).toList();
    }

    private List<String> currencies(Object amount, Case of) {
        var known = amount instanceof Money money ? Stream.of(money.currency()) : Stream.<Currency>empty();
        var there = markets.find(of.ticket().market()).map(Market::currencies).orElse(List.of());
        return Stream.concat(known, there.stream()).map(Currency::getCurrencyCode).distinct().toList();
    }

    private static boolean isWrong(Placeholder ask, Filled one) {
        return one.own instanceof Unfilled unfilled && (unfilled.missing().contains(ask.argument()) || unfilled.unfit().contains(ask.argument()));
    }

    private static List<String> notes(Filled one, LocaleId language, Case of, Visit visit) {
        var notes = new ArrayList<String>();
        note(one.own, language, visit).ifPresent(notes::add);
        note(one.buyers, of.ticket().language(), visit).filter(note -> !notes.contains(note)).ifPresent(notes::add);
        return notes;
    }

    private static Optional<String> note(Outcome outcome, LocaleId wanted, Visit visit) {
        if (!(outcome instanceof Said said) || said.own() && !said.stale()) {
            return Optional.empty();
        }
        var name = Words.of(visit.locale()).language(wanted.withoutRegion());
        return Optional.of(visit.text(said.own() ? "console.reply.stale" : "console.reply.absent", Map.of("language", name)));
    }
}
