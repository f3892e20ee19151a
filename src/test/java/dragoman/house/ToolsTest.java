package dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
    @TempDir
    Path directory;

    private NotRun notRun;

    @BeforeEach
    void newRun() {
        notRun = new NotRun(directory.resolve("not-run.txt"));
    }

    @Test
    void aTestWhoseToolIsHereRuns() {
        assertThat(decide(true, true).isDisabled()).isFalse();
        assertThat(notRun.report()).isEqualTo("Everything ran: no tool was missing.");
    }

    @Test
    void aTestWhoseToolIsAbsentIsSkippedAndNamedWithTheLineThatInstallsIt() {
        assertThat(decide(false, false).isDisabled()).isTrue();
        assertThat(decide(false, false).isDisabled()).isTrue();
        assertThat(notRun.report())
                .isEqualTo("""
                        Could not be run here:
                          SearchIT.finds (needs CHROMIUM)
                        To run all of it:
                          apt-get install -y --no-install-recommends chromium fonts-noto-core fonts-noto-cjk""");
    }

    @Test
    void whereToolsAreRequiredAnAbsentOneFails() {
        assertThatThrownBy(() -> decide(false, true))
                .isInstanceOf(AssertionError.class).hasMessageContaining("chromium");
    }

    private ConditionEvaluationResult decide(boolean here, boolean required) {
        return ToolCondition.decide(Tool.CHROMIUM, here, "SearchIT.finds", notRun, required);
    }
}
