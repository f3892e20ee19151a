package dragoman.staff;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts and their grants in the database. */
@Singleton
class AccountRows {

    private static final String ACCOUNT = "select id, login, name, language, desk, provider, demo, disabled_at is not null from staff_account ";

    private final Statements database;

    AccountRows(Statements database) {
        this.database = database;
    }

    /** What signing in needs to know of an account. */
    record Key(long id, Optional<String> password, boolean open) {}

    Optional<Key> key(String login) {
        return database.rows("select id, password, disabled_at is null from staff_account where login = ?",
                row -> new Key(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getBoolean(3)), login).stream().findFirst();
    }

    /** Whether an account is open with this password; it stays so until the transaction ends. */
    boolean isStill(Key key) {
        return !database.rows("select 1 from staff_account where id = ? and password = ? and disabled_at is null for update",
                row -> 1, key.id, key.password.orElse(null)).isEmpty();
    }

    Optional<Account> find(long id) {
        return database.rows(ACCOUNT + "where id = ?", this::account, id).stream().findFirst();
    }

    Optional<Account> find(String login) {
        return database.rows(ACCOUNT + "where login = ?", this::account, login).stream().findFirst();
    }

    Optional<Account> ofProvider(String provider) {
        return database.rows(ACCOUNT + "where provider = ?", this::account, provider).stream().findFirst();
    }

    List<Account> all() {
        return database.rows(ACCOUNT + "order by login", this::account);
    }

    boolean hasDemo() {
        return !database.rows("select 1 from staff_account where demo and disabled_at is null limit 1", row -> 1).isEmpty();
    }

    long add(NewAccount account, Optional<String> password, Instant now) {
        return database.insert("insert into staff_account (login, name, language, desk, password, provider, demo, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                account.login(), account.name(), account.language().orElse(null), account.desk().orElse(null), password.orElse(null),
                account.provider().orElse(null), account.demo(), now);
    }

    void setPassword(long account, String hash) {
        database.update("update staff_account set password = ? where id = ?", hash, account);
    }

    /** Whether the account was open until now. */
    boolean disable(long account, Instant now) {
        return database.update("update staff_account set disabled_at = ? where id = ? and disabled_at is null", now, account) == 1;
    }

    boolean enable(long account) {
        return database.update("update staff_account set disabled_at = null where id = ? and disabled_at is not null", account) == 1;
    }

    void setGrants(long account, Collection<Grant> grants) {
        database.update("delete from staff_grant where account_id = ?", account);
        for (var grant : grants) {
            database.update("insert into staff_grant (account_id, role, market, language) values (?, ?, ?, ?)",
                    account, grant.role().name(), grant.market(), grant.language());
        }
    }

    List<Grant> grants(long account) {
        return database.rows("select role, market, language from staff_grant where account_id = ? order by role, market, language",
                row -> new Grant(Role.valueOf(row.getString(1)), row.getString(2), row.getString(3)), account);
    }

    private Account account(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Account(id, row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)), row.getBoolean(7), row.getBoolean(8), grants(id));
    }
}
