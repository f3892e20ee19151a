package dragoman.translation;

import dragoman.i18n.LocaleId;
import dragoman.sql.Statements;
import dragoman.terms.Glossaries;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For tests: the room with settings of their own, on the real database. */
@Singleton
public class Workshop {

    static final LocaleId ES = LocaleId.of("es");
    static final LocaleId PT = LocaleId.of("pt");

    private final Statements statements;
    private final Glossaries glossaries;
    private final Guards guards;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    Workshop(Statements statements, Glossaries glossaries, Guards guards, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.statements = statements;
        this.glossaries = glossaries;
        this.guards = guards;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Settings as an operator writes them, without their prefix. */
    static TranslationConfig settings(Map<String, String> written) {
        var all = new HashMap<String, String>();
        written.forEach((name, value) -> all.put("dragoman.translation." + name, value));
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(TranslationConfig.class).withSources(new PropertiesConfigSource(all, "test", 100)).build()
                .getConfigMapping(TranslationConfig.class);
    }

    Translations translations(Map<String, String> written) {
        var config = settings(written);
        return new Translations(config, new Engines(config, clock), new Asking(new AnswerCache(statements, clock), use(written), config), memory(written), glossaries, guards, transactions);
    }

    EngineUse use(Map<String, String> written) {
        return new EngineUse(statements, settings(written), clock);
    }

    Memory memory(Map<String, String> written) {
        return new Memory(statements, glossaries, settings(written), clock);
    }

    Statements statements() {
        return statements;
    }

    /** Nothing was ever translated. */
    void empty() {
        for (var table : List.of("translation_memory_key", "translation_memory", "translation_cache", "engine_use")) {
            statements.update("delete from " + table);
        }
    }

    /** Lucía's answer to Ana in Recife. */
    static Wanted answer(String text) {
        return new Wanted(text, ES, PT, "br", "ANSWER", List.of("Ana"));
    }
}
