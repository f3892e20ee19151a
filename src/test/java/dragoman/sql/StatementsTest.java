package dragoman.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a room asks the database it asks one after the other. */
@QuarkusTest
@Tag("database")
class StatementsTest {

    @Inject
    Statements database;

    @Test
    void whoReadsARowCannotAskMeanwhileSinceThatWouldHoldTwoConnections() {
        assertThatThrownBy(() -> database.rows("select 1", row -> one())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.rows("select 1", row -> database.update("do 1"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterwardsItCan() {
        assertThatThrownBy(() -> database.rows("select 1", row -> {
            throw new IllegalArgumentException("unreadable");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(one()).isEqualTo(1);
    }

    private int one() {
        return database.rows("select 1", row -> row.getInt(1)).get(0);
    }
}
