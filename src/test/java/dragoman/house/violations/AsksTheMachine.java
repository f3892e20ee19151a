package dragoman.house.violations;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Everything that is forbidden, once: the rule is seen to fail on it. */
public class AsksTheMachine {
    List<Object> answers() {
        return List.of(
                LocalDate.now(),
                LocalDateTime.now(),
                Instant.now(),
                ZoneId.systemDefault(),
                Locale.getDefault(),
                ULocale.getDefault(),
                "TITLE".toLowerCase());
    }
}
