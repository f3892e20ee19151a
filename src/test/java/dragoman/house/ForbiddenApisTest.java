package dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.thetaphi.forbiddenapis.Checker;
import de.thetaphi.forbiddenapis.ForbiddenApiException;
import de.thetaphi.forbiddenapis.Logger;
import dragoman.house.violations.AsksTheMachine;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The build checks the main classes with the same signatures; here they are seen to bite. */
class ForbiddenApisTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void whatAsksTheMachineForTimeZoneOrLocaleIsReported() {
        assertThatThrownBy(() -> check(AsksTheMachine.class)).isInstanceOf(ForbiddenApiException.class);
        assertThat(String.join("\n", said))
                .contains("java.time.LocalDate#now()")
                .contains("java.time.LocalDateTime#now()")
                .contains("java.time.Instant#now()")
                .contains("java.time.ZoneId#systemDefault()")
                .contains("java.util.Locale#getDefault()")
                .contains("com.ibm.icu.util.ULocale#getDefault()")
                .contains("java.lang.String#toLowerCase()");
    }

    @Test
    void whatAsksNobodyPasses() {
        assertThatCode(() -> check(Tool.class)).doesNotThrowAnyException();
    }

    private void check(Class<?> type) throws Exception {
        var checker = new Checker(new Listening(), type.getClassLoader(), Checker.Option.FAIL_ON_VIOLATION);
        checker.addBundledSignatures("jdk-unsafe", "17");
        checker.parseSignaturesFile(new File("src/build/forbidden-apis.txt"));
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            checker.addClassToCheck(bytes, type.getSimpleName());
        }
        checker.run();
    }

    private final class Listening implements Logger {
        @Override
        public void error(String message) {
            said.add(message);
        }

        @Override
        public void warn(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void debug(String message) {}
    }
}
