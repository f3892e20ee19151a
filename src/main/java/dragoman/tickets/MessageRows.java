package dragoman.tickets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.ToldBy;
import dragoman.tickets.Message.Via;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was said, in the database: only ever added to. */
@Singleton
class MessageRows {

    private static final String SELECT = """
            select id, ticket_id, n, author, account, via, note, language, language_by, text, code, arguments, at from message\s""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Statements database;
    private final TextRows texts;

    MessageRows(Statements database, TextRows texts) {
        this.database = database;
        this.texts = texts;
    }

    /** The id of the new message; its own id and texts are not read. */
    long add(Message message, byte[] once) {
        return database.insert("""
                insert into message (ticket_id, n, author, account, via, note, language, language_by, text, code, arguments, once, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                message.ticket(), message.n(), message.author().name(), message.account().orElse(null), message.via().name(), message.note(),
                message.language().map(LocaleId::id).orElse(null), message.toldBy().map(ToldBy::name).orElse(null), message.text(),
                message.line().map(line -> line.code().name()).orElse(null), message.line().map(MessageRows::write).orElse(null), once, message.at());
    }

    Optional<Message> find(long id) {
        return whole(database.rows(SELECT + "where id = ?", MessageRows::message, id)).stream().findFirst();
    }

    List<Message> all(List<Long> ids) {
        return ids.isEmpty() ? List.of() : whole(database.rows(SELECT + "where id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                MessageRows::message, ids.toArray()));
    }

    /** What the buyer of each thread said last, where anything was. */
    List<Message> lastSaid(List<Long> tickets) {
        return tickets.isEmpty() ? List.of() : whole(database.rows(SELECT + "join (select id as thread, said from ticket where id in ("
                + String.join(", ", Collections.nCopies(tickets.size(), "?")) + ")) last on ticket_id = thread and n = said", MessageRows::message, tickets.toArray()));
    }

    Optional<Long> sent(byte[] once) {
        return database.rows("select id from message where once = ?", row -> row.getLong(1), (Object) once).stream().findFirst();
    }

    /** Those before one, in their order, at most so many of the last. */
    List<Message> before(long ticket, int n, int most) {
        var found = database.rows(SELECT + "where ticket_id = ? and n < ? order by n desc limit ?", MessageRows::message, ticket, n, most);
        Collections.reverse(found);
        return whole(found);
    }

    /** The same without notes, and without lines that buyers do not read. */
    List<Message> open(long ticket, int n, int most) {
        var found = database.rows(SELECT + "where ticket_id = ? and n < ? and not note order by n desc limit ?", MessageRows::message, ticket, n, most);
        Collections.reverse(found);
        return whole(found);
    }

    /** Those from one on, in their order. */
    List<Message> from(long ticket, int n, int most) {
        return whole(database.rows(SELECT + "where ticket_id = ? and n >= ? order by n limit ?", MessageRows::message, ticket, n, most));
    }

    /** The same words belong to another thread from now on; what they are does not change. */
    void move(long message, long ticket, int n) {
        database.update("update message set ticket_id = ?, n = ? where id = ?", ticket, n, message);
    }

    void tellLanguage(long message, LocaleId language, ToldBy by) {
        database.update("update message set language = ?, language_by = ? where id = ?", language.id(), by.name(), message);
    }

    private List<Message> whole(List<Message> messages) {
        var found = texts.of(messages.stream().map(Message::id).toList()).stream().collect(Collectors.groupingBy(MessageText::message));
        return messages.stream().map(message -> message.with(found.getOrDefault(message.id(), List.of()))).toList();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(row.getLong(1), row.getLong(2), row.getInt(3), Author.valueOf(row.getString(4)), Optional.ofNullable(row.getObject(5, Long.class)),
                Via.valueOf(row.getString(6)), row.getBoolean(7), Optional.ofNullable(row.getString(8)).map(LocaleId::of),
                Optional.ofNullable(row.getString(9)).map(ToldBy::valueOf), row.getString(10), line(row.getString(11), row.getString(12)),
                Statements.instant(row, 13), List.of());
    }

    private static Optional<Line> line(String code, String arguments) {
        return Optional.ofNullable(code).map(name -> new Line(Line.Code.valueOf(name), read(arguments)));
    }

    private static String write(Line line) {
        try {
            return JSON.writeValueAsString(line.arguments());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
