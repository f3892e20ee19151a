package dragoman.translation;

import dragoman.sql.Statements;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** What engines were given and what they count for it, by day; and that a text left the house, without the text. */
@Singleton
public class EngineUse {

    /**
     * What an engine had of a market in a month.
     *
     * @param characters that were sent, in UTF-16 units
     * @param billed that the engine says it counts
     * @param cost of the billed ones, in the currency that the operator counts in
     */
    public record Month(String engine, String market, String kind, long requests, long failures, long characters, long billed, BigDecimal cost) {}

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    // Marks and spaces are counted differently; half as much again is no matter of counting.
    private static final double SUSPICIOUS = 1.5;

    private final Statements statements;
    private final TranslationConfig config;
    private final Clock clock;

    EngineUse(Statements statements, TranslationConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    /** After each request, whether it was answered or not. */
    void add(NamedEngine engine, Wanted wanted, long characters, long billed, boolean failed) {
        Log.infof("text to engine engine=%s own=%s market=%s kind=%s from=%s to=%s characters=%d billed=%d failed=%s",
                engine.name(), engine.config().own(), wanted.market(), wanted.kind(), wanted.from(), wanted.to(), characters, billed, failed);
        if (billed > SUSPICIOUS * characters && characters > 0) {
            Log.warnf("engine bills more than it was given engine=%s characters=%d billed=%d", engine.name(), characters, billed);
        }
        statements.update("""
                insert into engine_use (day, engine, market, kind, requests, failures, characters, billed) values (?, ?, ?, ?, 1, ?, ?, ?)
                on duplicate key update requests = requests + 1, failures = failures + values(failures),
                  characters = characters + values(characters), billed = billed + values(billed)""",
                today(), engine.name(), wanted.market(), wanted.kind(), failed ? 1 : 0, characters, billed);
    }

    /** Whether an engine may have so many more this month. */
    boolean allows(NamedEngine engine, long characters) {
        return engine.config().monthly().map(most -> billed(engine.name()) + characters <= most).orElse(true);
    }

    private long billed(String engine) {
        return statements.rows("select coalesce(sum(billed), 0) from engine_use where engine = ? and day >= ?", row -> row.getLong(1),
                engine, today().withDayOfMonth(1)).get(0);
    }

    /** All of a calendar month, UTC. */
    public List<Month> of(YearMonth month) {
        return statements.rows("""
                select engine, market, kind, sum(requests), sum(failures), sum(characters), sum(billed) from engine_use
                where day between ? and ? group by engine, market, kind order by engine, market, kind""",
                row -> new Month(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7),
                        cost(row.getString(1), row.getLong(7))),
                month.atDay(1), month.atEndOfMonth());
    }

    // At today's price: what an engine cost then is on its bill.
    private BigDecimal cost(String engine, long billed) {
        var one = config.engines().get(engine);
        return one == null ? BigDecimal.ZERO : one.millionCosts().multiply(BigDecimal.valueOf(billed)).divide(MILLION, 4, RoundingMode.HALF_UP);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
