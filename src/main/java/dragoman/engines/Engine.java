package dragoman.engines;

import dragoman.i18n.LocaleId;
import dragoman.terms.Glossary;
import java.util.List;

/** Something that translates, by whatever API. Implementations hold no state and know no text's owner. */
public interface Engine {

    /** One of the kind that is set up. */
    static Engine speaking(EngineConfig config) {
        return switch (config.kind()) {
            case APERTIUM -> new ApertiumEngine(config);
            case LIBRETRANSLATE -> new LibreTranslateEngine(config);
            case DEEPL -> new DeepLEngine(config);
            case CHAT -> new ChatEngine(config);
        };
    }

    /**
     * What it is asked to do.
     *
     * @param glossary the shop's words, for engines that can be told
     */
    record Task(LocaleId from, LocaleId to, Glossary glossary) {}

    /**
     * What it answered.
     *
     * @param texts one for each segment, in their order
     * @param billed characters that it says it counts; those that were sent, where it says nothing
     */
    record Answer(List<String> texts, long billed) {}

    /** The segments in the other language. A failure is thrown as what it is; asking again is the caller's to decide. */
    Answer translate(List<String> segments, Task task) throws EngineFailure;
}
