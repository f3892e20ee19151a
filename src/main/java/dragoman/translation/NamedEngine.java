package dragoman.translation;

/** An engine as the operator has set it up. */
record NamedEngine(String name, TranslationConfig.OneEngine config, Engine engine, Breaker breaker) {

    static Engine speaking(TranslationConfig.OneEngine config) {
        return switch (config.kind()) {
            case APERTIUM -> new ApertiumEngine(config);
            case LIBRETRANSLATE -> new LibreTranslateEngine(config);
            case DEEPL -> new DeepLEngine(config);
            case CHAT -> new ChatEngine(config);
        };
    }

    /** Of the engine that answers, and of nothing else: with another, its answers are asked for again. */
    String version() {
        return config.model().map(model -> model + " ").orElse("") + config.version();
    }
}
