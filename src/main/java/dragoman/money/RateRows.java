package dragoman.money;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The published rates in the database; each call takes part in the caller's transaction. */
@ApplicationScoped
class RateRows {

    private static final String SOURCE = Rate.Source.ECB.name();
    private static final int BATCH = 1_000;

    private final AgroalDataSource database;

    RateRows(AgroalDataSource database) {
        this.database = database;
    }

    /** The rates of some currencies within these days. */
    List<PublishedRate> of(Collection<Currency> currencies, LocalDate first, LocalDate last) {
        if (currencies.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(currencies.size(), "?"));
        var values = new ArrayList<Object>(List.of(SOURCE, first, last));
        currencies.forEach(currency -> values.add(currency.getCurrencyCode()));
        return query("select currency, day, rate from reference_rate where source = ? and day between ? and ? and currency in (" + places + ")", values);
    }

    /** All rates within these days. */
    List<PublishedRate> of(LocalDate first, LocalDate last) {
        return query("select currency, day, rate from reference_rate where source = ? and day between ? and ?", List.of(SOURCE, first, last));
    }

    /** The newest day of which there are rates. */
    Optional<LocalDate> newest() {
        return with("select max(day) from reference_rate where source = ?", statement -> {
            set(statement, List.of(SOURCE));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class));
            }
        });
    }

    /** Keeps rates; one that is there already takes the new value. */
    void keep(List<PublishedRate> rates, Instant now) {
        var at = Timestamp.from(now);
        with("""
                insert into reference_rate (source, currency, day, rate, taken_at) values (?, ?, ?, ?, ?)
                on duplicate key update rate = values(rate), taken_at = values(taken_at)""", statement -> {
            for (int from = 0; from < rates.size(); from += BATCH) {
                for (var rate : rates.subList(from, Math.min(from + BATCH, rates.size()))) {
                    set(statement, List.of(SOURCE, rate.currency().getCurrencyCode(), rate.day(), rate.perEuro(), at));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            return rates;
        });
    }

    private List<PublishedRate> query(String sql, List<Object> values) {
        return with(sql, statement -> {
            set(statement, values);
            var found = new ArrayList<PublishedRate>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rate(rows));
                }
            }
            return found;
        });
    }

    private static PublishedRate rate(ResultSet row) throws SQLException {
        // As they were published: the column fills up with zeros.
        BigDecimal rate = row.getBigDecimal(3).stripTrailingZeros();
        return new PublishedRate(Currency.getInstance(row.getString(1)), row.getObject(2, LocalDate.class), rate);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
