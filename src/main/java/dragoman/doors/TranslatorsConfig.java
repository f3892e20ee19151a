package dragoman.doors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs of translators, {@code dragoman.translators.KEY.…}; none but in a demo until somebody names one. */
@ConfigMapping(prefix = "dragoman.translators")
public interface TranslatorsConfig {

    /** By key: what the audit calls whatever was done with it. */
    @WithParentName
    Map<String, OneTranslator> all();

    /** What a program may show, and what that opens. */
    interface OneTranslator {

        /** Two while one is changed for the other. */
        Optional<List<String>> apiKeys();

        /** Locales such as {@code pl} or {@code de_CH}, each by itself, or a star for all; none without it. */
        Optional<List<String>> languages();

        /** Whether it may also make what is approved live; what it hands in is reviewed by people all the same. */
        @WithDefault("false")
        boolean mayPublish();
    }
}
