package dragoman.boot;

import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.orders.Orders;
import dragoman.staff.Accounts;
import dragoman.tickets.Asked;
import dragoman.tickets.Line.Code;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.Via;
import dragoman.tickets.MessageText;
import dragoman.tickets.Past;
import dragoman.tickets.PastThreads;
import dragoman.tickets.Ticket;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The conversations of the demo, with times counted back from its first start. */
@ApplicationScoped
class DemoThreads {

    /** Whether a demo brings them; the launch says so to one that serves. */
    static final String SETTING = "dragoman.demo-threads";

    // After its orders and its staff.
    private static final int LATER = 30;
    private static final String BUYER = "buyer";
    private static final String HOUSE = "house";
    private static final String AT_SHOP = "@shop.example";
    private static final String MACHINE = "machine";
    private static final String PERSON = "person";
    /** As the demo's texts name what made them. */
    private static final String ENGINE = "demo";

    private final PastThreads threads;
    private final Orders orders;
    private final Accounts accounts;
    private final Markets markets;
    private final Clock clock;
    private final boolean wanted;

    DemoThreads(PastThreads threads, Orders orders, Accounts accounts, Markets markets, Clock clock, @ConfigProperty(name = Mode.SETTING) Optional<String> mode,
            @ConfigProperty(name = SETTING, defaultValue = "false") boolean asked) {
        this.threads = threads;
        this.orders = orders;
        this.accounts = accounts;
        this.markets = markets;
        this.clock = clock;
        // Whoever asks for it in production gets none all the same.
        this.wanted = asked && mode.filter(Mode.DEMO.label()::equals).isPresent();
    }

    // Before the port opens, so that the first page finds them.
    void come(@Observes @Priority(LATER) StartupEvent started) {
        if (wanted && threads.isEmpty()) {
            fill();
            Log.info("demo threads written");
        }
    }

    /** Writes all of them; those that are there already stay as they are. */
    void fill() {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        QuarkusTransaction.requiringNew().run(() -> DemoTalk.all().forEach(talk -> threads.take(past(talk, now))));
    }

    private Past past(DemoTalk talk, Instant now) {
        var began = now.minus(talk.began());
        var market = markets.find(talk.market()).orElseThrow();
        var first = talk.messages().get(0);
        var asked = new Asked(market, markets.desk(market), LocaleId.of(talk.language()).withoutRegion(), ZoneId.of(talk.zone()), Ticket.Kind.valueOf(talk.kind()),
                talk.order().flatMap(this::order), Optional.empty(), Optional.of(talk.buyer().name()), Optional.of(talk.buyer().email()), first.text().orElseThrow(),
                via(first), "demo " + talk.key());
        return new Past(asked, desk(talk.desk()), talk.owner().map(this::account), Ticket.State.valueOf(talk.state()), talk.urgent(), talk.tags(),
                talk.helped().map(Ticket.Helped::valueOf), talk.messages().stream().map(line -> said(line, began)).toList());
    }

    private Past.Said said(DemoTalk.Line line, Instant began) {
        var author = line.by().equals(BUYER) ? Author.BUYER : line.by().equals(HOUSE) ? Author.SYSTEM : Author.STAFF;
        var account = author == Author.STAFF ? Optional.of(account(line.by())) : Optional.<Long>empty();
        var told = line.code().map(code -> new dragoman.tickets.Line(Code.valueOf(code), line.arguments()));
        var texts = line.in().entrySet().stream().map(version -> text(version.getKey(), version.getValue(), account)).toList();
        return new Past.Said(author, account, author == Author.SYSTEM ? Via.HOUSE : via(line), line.note(), line.language().map(LocaleId::of), line.text().orElse("").strip(),
                told, began.plus(line.after()), texts);
    }

    private static Past.Text text(String language, DemoTalk.Version version, Optional<Long> account) {
        var state = version.state().map(MessageText.State::valueOf).orElse(MessageText.State.READY);
        boolean done = state == MessageText.State.READY || state == MessageText.State.REVIEW;
        boolean byPerson = version.by().filter(PERSON::equals).isPresent();
        boolean byMachine = version.by().isEmpty() || version.by().filter(MACHINE::equals).isPresent();
        return new Past.Text(LocaleId.of(language), state, version.text().map(String::strip), done && !byPerson ? Optional.of(ENGINE) : Optional.empty(),
                // What a buyer wrote was translated by somebody of the desk: whoever that was, it is nobody of the demo.
                done && !byMachine ? Optional.of(account.orElse(0L)) : Optional.empty(), version.reason());
    }

    private static Via via(DemoTalk.Line line) {
        return line.via().map(Via::valueOf).orElse(Via.CONSOLE);
    }

    private Optional<Long> order(String number) {
        return orders.numbered(number, 1).stream().findFirst().map(order -> order.id());
    }

    private long account(String login) {
        return accounts.find(login + AT_SHOP).map(account -> account.id()).orElseThrow(() -> new IllegalStateException("the demo has no staff " + login));
    }

    private Desk desk(String key) {
        return markets.findDesk(key).orElseThrow();
    }

    /** Lines for whoever has just started a demo: where its threads are. Empty elsewhere. */
    List<String> forTryingOut() {
        return wanted ? List.of(DemoTalk.all().size() + " conversations wait in the console: /console") : List.of();
    }
}
