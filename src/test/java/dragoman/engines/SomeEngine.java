package dragoman.engines;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of an engine as an operator may write them, the rest as it is without being written. */
record SomeEngine(EngineKind kind, URI url, Optional<String> key, Optional<String> model, Duration timeout, int answerBytes) implements EngineConfig {

    static SomeEngine at(EngineKind kind, URI url) {
        return new SomeEngine(kind, url, Optional.empty(), Optional.empty(), Duration.ofSeconds(20), 1_048_576);
    }

    SomeEngine with(String key, String model) {
        return new SomeEngine(kind, url, Optional.of(key), Optional.of(model), timeout, answerBytes);
    }

    SomeEngine within(Duration other) {
        return new SomeEngine(kind, url, key, model, other, answerBytes);
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public boolean own() {
        return false;
    }

    @Override
    public int segment() {
        return 1500;
    }

    @Override
    public BigDecimal millionCosts() {
        return BigDecimal.ZERO;
    }

    @Override
    public Optional<Long> monthly() {
        return Optional.empty();
    }

    @Override
    public EngineConfig.Tone tone() {
        return EngineConfig.Tone.FORMAL;
    }

    @Override
    public Map<String, String> codes() {
        return Map.of();
    }
}
