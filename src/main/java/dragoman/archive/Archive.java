package dragoman.archive;

import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.Markets;
import dragoman.reach.Finds;
import dragoman.reach.Reach;
import dragoman.search.GrowingIndex;
import dragoman.search.GrowingIndex.Filed;
import dragoman.sql.Statements;
import dragoman.tickets.Ticket;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said in threads, to be found by its words. */
@ApplicationScoped
public class Archive {

    /** A message as it is read. */
    private record Said(Filed filed, Instant at) {}

    /** A thread that is gone, in the order of going. */
    private record Gone(long id, long ticket) {}

    // Of threads that other desks have handed over there are few; they are looked for among the newest of all.
    private static final int AMONG = 500;
    private static final int PART = 100;

    private final Statements database;
    private final Finds finds;
    private final Markets markets;
    private final ArchiveConfig config;
    private final Clock clock;
    private GrowingIndex index;
    private Instant again = Instant.MIN;
    private long seen;
    private long gone;

    Archive(Statements database, Finds finds, Markets markets, ArchiveConfig config, Clock clock) {
        this.database = database;
        this.finds = finds;
        this.markets = markets;
        this.config = config;
        this.clock = clock;
    }

    /** Threads in which all these words were said, the newest first, as far as somebody may see them; in a state, where one is named. */
    public List<Ticket> find(String words, Reach reach, Optional<Ticket.State> state, int most) {
        var found = new LinkedHashSet<>(index().find(words, reach.markets(), AMONG));
        reach.desk().ifPresent(desk -> found.addAll(index().find(words, drawers(), AMONG)));
        return seen(List.copyOf(found), reach, state, most);
    }

    // What may be seen of them is asked where numbers, addresses and tags are looked up: one rule for both (P14).
    private List<Ticket> seen(List<Long> found, Reach reach, Optional<Ticket.State> state, int most) {
        var seen = new ArrayList<Ticket>();
        for (int from = 0; from < found.size() && seen.size() < most; from += PART) {
            var part = found.subList(from, Math.min(from + PART, found.size()));
            finds.of(part, reach).stream().filter(ticket -> state.map(ticket.state()::equals).orElse(true))
                    .sorted(Comparator.comparingInt(ticket -> part.indexOf(ticket.id()))).forEach(seen::add);
        }
        return List.copyOf(seen.subList(0, Math.min(most, seen.size())));
    }

    /** Reads what was said since; whether there is more. */
    synchronized boolean read() {
        long last = index().last();
        if (!clock.instant().isBefore(again)) {
            again = clock.instant().plus(config.settles());
            seen = last;
        }
        var said = said(seen);
        var dropped = dropped();
        if (!said.isEmpty() || !dropped.isEmpty()) {
            index().add(said.stream().map(Said::filed).toList(), dropped.stream().map(Gone::ticket).toList(), settled(said, last));
            seen = said.isEmpty() ? seen : said.get(said.size() - 1).filed.id();
            gone = dropped.isEmpty() ? gone : dropped.get(dropped.size() - 1).id;
        }
        return said.size() == config.batch();
    }

    private List<Said> said(long after) {
        return database.rows("""
                select m.id, m.ticket_id, t.market, coalesce(m.language, t.language), m.text, m.at from message m join ticket t on t.id = m.ticket_id
                where m.id > ? and m.code is null order by m.id limit ?""",
                row -> new Said(new Filed(row.getLong(1), row.getLong(2), row.getString(3), LocaleId.parse(row.getString(4)), row.getString(5)), Statements.instant(row, 6)), after, config.batch());
    }

    private List<Gone> dropped() {
        return database.rows("select id, ticket_id from ticket_gone where id > ? order by id limit ?", row -> new Gone(row.getLong(1), row.getLong(2)), gone, config.batch());
    }

    // A number is given before its transaction commits: what is young is read again, from the last that surely has none before it.
    private long settled(List<Said> said, long last) {
        var surely = clock.instant().minus(config.settles());
        return said.stream().takeWhile(one -> one.at.isBefore(surely)).mapToLong(one -> one.filed.id()).reduce(last, Math::max);
    }

    private Set<String> drawers() {
        return markets.all().stream().map(Market::key).collect(Collectors.toSet());
    }

    private synchronized GrowingIndex index() {
        if (index == null) {
            index = GrowingIndex.open(folder());
        }
        return index;
    }

    private Path folder() {
        try {
            return config.folder().isPresent() ? Files.createDirectories(config.folder().get()) : Files.createTempDirectory("dragoman-archive");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close(@Observes ShutdownEvent down) {
        close();
    }

    private synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
