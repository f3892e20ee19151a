package dragoman.tickets;

import dragoman.database.EmbeddedDatabase;
import dragoman.identity.BenchGuests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills the database of a running node with threads of five messages, each with a translation, up to a size: a tenth of them
 * open, with what is owed for them, a tenth asked, the rest solved. Then lets guests in to some: {@code ManyTickets DATA SIZE
 * GUESTS FILE}. The file gets a thread's address and a cookie a line.
 */
public final class ManyTickets {

    private static final int BATCH = 50_000;
    private static final int MESSAGES = 5;
    // Market, its desk, its language: as i18n/ has them.
    private static final List<String> PLACES = List.of("br madrid pt", "mx madrid es", "sa dubai ar", "jp tokyo ja", "de vienna de", "pl warsaw pl", "th sydney th", "us toronto en");

    private static final String TICKETS = """
            insert into ticket (id, market, desk, owner, language, zone, kind, state, due_at, email, email_hash, once, messages, said, opened_at, changed_at)
            select seq, %1$s, %2$s, concat('desk:', %2$s), %3$s, 'UTC', 'WHERE', elt(1 + seq %% 10, 'OPEN', 'ASKED', 'SOLVED', 'SOLVED', 'SOLVED', 'SOLVED', 'SOLVED', 'SOLVED',
            'SOLVED', 'SOLVED'), if(seq %% 10 = 0, date_add(utc_timestamp(3), interval 1 + seq %% 2000000 second), '9999-12-31'), concat('b', seq %% 200000, '@example.com'),
            unhex(sha2(concat('b', seq %% 200000), 256)), unhex(sha2(concat('many ', seq), 256)), 5, 5, date_sub(utc_timestamp(3), interval 40 day),
            date_sub(utc_timestamp(3), interval 30 day) from seq_%4$d_to_%5$d""";
    private static final String SAID = """
            insert into message (ticket_id, n, author, account, via, language, language_by, text, at)
            select t.seq, m.seq, if(m.seq %% 2 = 1, 'BUYER', 'STAFF'), if(m.seq %% 2 = 1, null, 1), 'FORM', 'pt', 'DETECTED',
            concat('Bom dia, onde está a minha encomenda número ', t.seq, '? Fiz o pedido há duas semanas e ainda não chegou nada. Obrigada, mensagem ', m.seq),
            date_sub(utc_timestamp(3), interval 40 * 24 - m.seq hour) from seq_%1$d_to_%2$d t join seq_1_to_5 m order by t.seq, m.seq""";
    private static final String TEXTS = """
            insert into message_text (message_id, language, state, text, engine, engine_version, due_at, settled_at)
            select id, 'es', 'READY', concat('Buenos días, ¿dónde está mi pedido número ', ticket_id, '? Hice el pedido hace dos semanas y todavía no ha llegado nada. Gracias, ', n),
            'bench', '1', utc_timestamp(3), utc_timestamp(3) from message where ticket_id between %1$d and %2$d""";
    private static final String OWED = """
            insert into promise (about, kind, desk, made_at, from_at, work, due_at, latest_at, state, once)
            select concat('thread:', id), 'FIRST', desk, utc_timestamp(3), utc_timestamp(3), 28800, due_at, date_add(utc_timestamp(3), interval 30 day), 'OPEN', concat('thread:', id, ' FIRST')
            from ticket where id between %1$d and %2$d and state = 'OPEN'""";

    private final Connection database;

    private ManyTickets(Connection database) {
        this.database = database;
    }

    public static void main(String... args) throws SQLException, IOException {
        var config = new EmbeddedDatabase(Path.of(args[0])).join().asConfig();
        try (var database = DriverManager.getConnection(config.get("quarkus.datasource.jdbc.url"), config.get("quarkus.datasource.username"), config.get("quarkus.datasource.password"))) {
            database.setAutoCommit(false);
            var many = new ManyTickets(database);
            long began = System.nanoTime();
            int size = Integer.parseInt(args[1]);
            int added = many.fill(size);
            System.err.printf(Locale.ROOT, "%d threads and %d messages written in %d s%n", added, added * MESSAGES, (System.nanoTime() - began) / 1_000_000_000);
            Files.write(Path.of(args[3]), many.letIn(size, Integer.parseInt(args[2])));
            database.commit();
        }
    }

    private int fill(int size) throws SQLException {
        int there = last();
        for (int from = there + 1; from <= size; from += BATCH) {
            int to = Math.min(size, from + BATCH - 1);
            run(TICKETS.formatted(place(0), place(1), place(2), from, to));
            run(SAID.formatted(from, to));
            run(TEXTS.formatted(from, to));
            run(OWED.formatted(from, to));
            database.commit();
        }
        run("analyze table ticket, message, message_text, promise");
        return Math.max(0, size - there);
    }

    private static String place(int part) {
        var values = PLACES.stream().map(place -> "'" + place.split(" ")[part] + "'").toList();
        return "elt(1 + seq % " + values.size() + ", " + String.join(", ", values) + ")";
    }

    private List<String> letIn(int size, int guests) throws SQLException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < guests; i++) {
            long ticket = 1 + (long) i * size / guests;
            var place = PLACES.get((int) (ticket % PLACES.size())).split(" ");
            var guest = BenchGuests.letIn(database, Ticket.SUBJECT, ticket);
            lines.add("/" + place[0] + "/" + place[2] + "/contact/" + guest.ref() + " " + guest.cookie());
        }
        return lines;
    }

    // Those of this bench are the first: it begins with an empty table.
    private int last() throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery("select coalesce(max(id), 0) from ticket where kind = 'WHERE'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
