package dragoman.translation;

import dragoman.engines.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of wanting a text in another language. Only {@link Ready} has a text that may be shown. */
public sealed interface Outcome {

    /** @param remarks what a person should look at before it is trusted; empty where there is nothing */
    record Ready(String text, Provenance provenance, List<Remark> remarks) implements Outcome {}

    /** There is nobody to ask: people translate by hand. */
    record NotPossible(Why why) implements Outcome {

        /** No engine is configured for the pair, or the market forbids those that are. */
        public enum Why { NO_ENGINE, FORBIDDEN }
    }

    /** @param again after what time it is worth another try; empty where it is not */
    record Failed(Reason reason, Optional<Duration> again) implements Outcome {}
}
