package dragoman.staff;

import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return accounts("where id = ?", id).stream().findFirst();
    }

    Optional<Account> find(String login) {
        return accounts("where login = ?", login).stream().findFirst();
    }

    Optional<Account> ofProvider(String provider) {
        return accounts("where provider = ?", provider).stream().findFirst();
    }

    List<Account> all() {
        return accounts("order by login");
    }

    /** Names by id, of however many accounts in one statement. */
    Map<Long, String> names(Collection<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        if (!ids.isEmpty()) {
            database.rows("select id, name from staff_account where id in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                    row -> names.put(row.getLong(1), row.getString(2)), ids.toArray());
        }
        return names;
    }

    /** Who answers or leads at a market, or sits at a desk and does so anywhere; by name. */
    Map<Long, String> whoReads(String market, String desk, int most) {
        var names = new LinkedHashMap<Long, String>();
        database.rows("""
                select distinct a.id, a.name from staff_account a join staff_grant g on g.account_id = a.id
                where g.role in ('AGENT', 'LEAD') and (g.market in (?, '*') or a.desk = ?) and a.disabled_at is null order by a.name, a.id limit ?""",
                row -> names.put(row.getLong(1), row.getString(2)), market, desk, most);
        return names;
    }

    /** Who translates or reviews anything, with the grants for that; by name. */
    List<Signed> whoWrites() {
        var found = new LinkedHashMap<Long, Signed>();
        database.rows("""
                select a.id, a.login, a.name, g.role, g.market, g.language from staff_account a join staff_grant g on g.account_id = a.id
                where g.role in ('TRANSLATOR', 'REVIEWER') and a.disabled_at is null order by a.name, a.id""",
                row -> found.merge(row.getLong(1), new Signed(row.getLong(1), row.getString(2), row.getString(3), Optional.empty(), Optional.empty(),
                        List.of(new Grant(Role.valueOf(row.getString(4)), row.getString(5), row.getString(6)))), Signed::with));
        return List.copyOf(found.values());
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

    private List<Account> accounts(String which, Object... values) {
        var found = database.rows(ACCOUNT + which, AccountRows::account, values);
        return found.stream().map(account -> account.may(grants(account.id()))).toList();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getLong(1), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)), row.getBoolean(7), row.getBoolean(8), List.of());
    }
}
