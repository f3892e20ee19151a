package dragoman.translation;

import dragoman.engines.Engine;
import dragoman.engines.EngineConfig;

/** An engine as the operator has set it up. */
record NamedEngine(String name, EngineConfig config, Engine engine, Breaker breaker) {

    /** Of the engine that answers, and of nothing else: with another, its answers are asked for again. */
    String version() {
        return config.model().map(model -> model + " ").orElse("") + config.version();
    }
}
