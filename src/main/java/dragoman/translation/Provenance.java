package dragoman.translation;

import dragoman.i18n.LocaleId;
import java.util.Optional;

/**
 * Where a translation comes from.
 *
 * @param engine by the operator's name for it; empty where no machine had a part in it
 * @param version of the engine; empty without one
 * @param glossary version of the glossary that was held against it
 * @param via the language between, where it went through two pairs
 * @param score 0 where nothing was remembered; else the lowest score of what was, 99 where only numbers and names differ
 */
public record Provenance(Optional<String> engine, String version, String glossary, Optional<LocaleId> via, int score) {

    /** Whether every word of it was chosen by a person, now or earlier. */
    public boolean isHuman() {
        return engine.isEmpty();
    }
}
