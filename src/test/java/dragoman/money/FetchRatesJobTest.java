package dragoman.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates of April 2025, fetched from a server on this machine. */
@QuarkusTest
@Tag("database")
class FetchRatesJobTest {

    @Inject
    ReferenceRates rates;

    @Inject
    RateTable table;

    private final Bank bank = new Bank();
    private boolean fetch = true;
    private boolean askedInsideATransaction;

    @BeforeEach
    void nothingIsKnown() {
        table.empty();
        bank.answers(200, days("2025-04-04", "2025-04-03"));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    // Frankfurt is two hours ahead of UTC in April, one in December.
    @ParameterizedTest
    @CsvSource({
        "2025-04-04T14:14:59Z, 2025-04-03", "2025-04-04T14:15:00Z, 2025-04-04", "2025-04-05T20:00:00Z, 2025-04-04", "2025-04-06T20:00:00Z, 2025-04-04",
        "2025-04-07T08:00:00Z, 2025-04-04", "2025-04-07T14:15:00Z, 2025-04-07", "2025-12-04T15:14:00Z, 2025-12-03", "2025-12-04T15:15:00Z, 2025-12-04",
        "2025-04-03T22:30:00Z, 2025-04-03"
    })
    void theRatesOfADayAreExpectedInItsAfternoon(Instant now, LocalDate day) {
        assertThat(FetchRatesJob.expected(now)).isEqualTo(day);
    }

    @Test
    void aNodeThatKnowsNothingAsksForNinetyDaysAndThenNoMore() {
        look("2025-04-04T15:00:00Z");
        assertThat(bank.asked()).containsExactly("/ninety.xml");
        assertThat(table.rows()).hasSize(2);
        look("2025-04-04T15:30:00Z");
        look("2025-04-06T15:30:00Z");
        assertThat(bank.asked()).hasSize(1);
    }

    @Test
    void onADayLikeAnyOtherItAsksForThatDay() {
        look("2025-04-04T15:00:00Z");
        bank.answers(200, days("2025-04-07"));
        look("2025-04-07T14:30:00Z");
        assertThat(bank.asked()).containsExactly("/ninety.xml", "/daily.xml");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void afterADayMissedItAsksForNinetyAgain() {
        look("2025-04-04T15:00:00Z");
        look("2025-04-08T14:30:00Z");
        assertThat(bank.asked()).containsExactly("/ninety.xml", "/ninety.xml");
    }

    // Easter Monday: nothing is published, and what is there is still that of Thursday.
    @Test
    void onAHolidayOfTheBankNothingIsTakenAndItAsksAgain() {
        look("2025-04-04T15:00:00Z");
        bank.answers(200, days("2025-04-04"));
        look("2025-04-07T14:30:00Z");
        look("2025-04-07T15:00:00Z");
        assertThat(table.rows()).hasSize(2);
        assertThat(bank.asked()).hasSize(3);
    }

    @Test
    void whereTheBankIsAwayWhatIsKnownStaysAndTheNextLookFindsTheRest() {
        look("2025-04-04T15:00:00Z");
        bank.answers(503, "");
        look("2025-04-07T14:30:00Z");
        bank.answers(200, "<html>Out of order</html>");
        look("2025-04-07T15:00:00Z");
        assertThat(table.rows()).hasSize(2);
        bank.answers(200, days("2025-04-07"));
        look("2025-04-07T15:30:00Z");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void aReasonIsGivenWhereNothingCouldBeFetched() {
        bank.answers(503, "");
        assertThat(job("2025-04-04T15:00:00Z").fetch()).isEqualTo("it answered 503");
        bank.answers(200, "<html>Out of order</html>");
        assertThat(job("2025-04-04T15:00:00Z").fetch()).isEqualTo("This is no file of reference rates of the European Central Bank.");
    }

    @Test
    void whoMayNotAskAsksNobody() {
        fetch = false;
        look("2025-04-04T15:00:00Z");
        assertThat(bank.asked()).isEmpty();
    }

    @Test
    void theBankIsAskedOutsideOfAnyTransaction() {
        askedInsideATransaction = true;
        look("2025-04-04T15:00:00Z");
        assertThat(askedInsideATransaction).isFalse();
        assertThat(table.rows()).hasSize(2);
    }

    private void look(String now) {
        job(now).look();
    }

    private FetchRatesJob job(String now) {
        var config = bank.config(fetch, "PT10S", 100_000);
        var server = new EcbServer(config) {
            @Override
            Answer get(URI address) {
                askedInsideATransaction = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
                return super.get(address);
            }
        };
        return new FetchRatesJob(config, server, rates, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String days(String... days) {
        var file = new StringBuilder(EcbFileTest.HEAD);
        for (var day : days) {
            file.append("<Cube time='").append(day).append("'><Cube currency='USD' rate='1.1057'/></Cube>");
        }
        return file + EcbFileTest.TAIL;
    }
}
