package dragoman.mail;

import dragoman.identity.BuyerRecords;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Letters that are wanted or were sent to an address; what they said is written when they are sent, and not kept. */
@Singleton
class MailRecords implements BuyerRecords {

    private static final int MOST = 10_000;

    private final Statements database;

    MailRecords(Statements database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public int count(String email) {
        return export(email).size();
    }

    @Override
    public List<Map<String, Object>> export(String email) {
        return database.rows("select kind, state, wanted_at from mail_wanted where recipient = ? order by id limit ?",
                row -> Map.<String, Object>of("kind", row.getString(1), "state", row.getString(2), "at", String.valueOf(Statements.instant(row, 3))), email, MOST);
    }

    @Override
    public void erase(String email) {
        database.update("delete from mail_wanted where recipient = ?", email);
    }
}
