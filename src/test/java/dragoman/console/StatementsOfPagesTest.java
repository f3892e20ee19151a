package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page asks the database as often however much there is on it. */
@QuarkusTest
@Tag("database")
class StatementsOfPagesTest {

    // Threads, what was said last, its texts, names.
    private static final int OF_A_LIST = 5;
    // The thread, messages, their texts, names, tags, promises, other threads, colleagues.
    private static final int OF_A_THREAD = 9;

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    @Inject
    Meter meter;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    @Test
    void aListOfFortyTakesAsManyAsAListOfOne() {
        var colleague = office.hires("kr", "agent:kr:*").signsIn();
        letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        int few = meter.of("/console", () -> colleague.opens("/console"));
        for (int i = 0; i < 40; i++) {
            letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        }
        assertThat(meter.of("/console", () -> colleague.opens("/console"))).isEqualTo(few).isBetween(3, OF_A_LIST);
    }

    @Test
    void theListBesideAThreadTakesAsManyHoweverLongItIs() {
        tables.run("update ticket set state = 'MERGED' where market = 'kr'");
        var colleague = office.hires("kr", "agent:kr:*").signsIn();
        long ticket = letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        var path = "/console/tickets/" + ticket;
        int alone = meter.of(path, () -> colleague.opens(path));
        int few = meter.of(path, () -> colleague.opens(path + "?from=%2Fconsole%3Fmarket%3Dkr"));
        for (int i = 0; i < 30; i++) {
            letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        }
        assertThat(meter.of(path, () -> colleague.opens(path + "?from=%2Fconsole%3Fmarket%3Dkr"))).isEqualTo(few).isBetween(alone + 1, alone + OF_A_LIST - 1);
    }

    @Test
    void aLongThreadTakesAsManyAsAShortOne() {
        var colleague = office.hires("kr", "agent:kr:*").signsIn();
        long ticket = letters.writes("kr", "ko", "민준", Letters.address(), "어디 있나요?");
        var path = "/console/tickets/" + ticket;
        int few = meter.of(path, () -> colleague.opens(path));
        for (int i = 0; i < 60; i++) {
            letters.says(ticket, "아직 기다리고 있습니다. " + i);
        }
        assertThat(colleague.opens(path).body()).contains("?before=");
        assertThat(meter.of(path, () -> colleague.opens(path))).isEqualTo(few).isBetween(6, OF_A_THREAD);
    }
}
