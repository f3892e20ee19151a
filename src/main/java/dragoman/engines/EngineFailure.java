package dragoman.engines;

import java.time.Duration;
import java.util.Optional;

/** Why an engine gave no answer that could be used. */
public class EngineFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Optional<Duration> after;

    public EngineFailure(Reason reason, String detail) {
        this(reason, detail, Optional.empty());
    }

    /** @param after what the engine itself asked to be left alone for */
    public EngineFailure(Reason reason, String detail, Optional<Duration> after) {
        super(detail);
        this.reason = reason;
        this.after = after;
    }

    public Reason reason() {
        return reason;
    }

    /** What the engine itself asked to be left alone for. */
    public Optional<Duration> after() {
        return after;
    }
}
