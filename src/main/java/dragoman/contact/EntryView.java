package dragoman.contact;

import dragoman.i18n.LocaleId;
import java.util.Optional;

/**
 * A message of a thread as its buyer reads it, or a line that nobody wrote.
 *
 * @param by who wrote it; empty for a line
 * @param moment for machines
 * @param at for people, on the buyer's clock
 * @param mark whose translation it is, or that it is none yet; empty where neither is to be said
 * @param original what was really written, where that is something else
 * @param doubtful whether the reader can say that the translation is wrong
 * @param doubted whether the reader has said so
 */
public record EntryView(int n, boolean mine, String by, String moment, String at, Text text, String mark, Optional<Text> original, boolean doubtful, boolean doubted) {

    /** Words in a language; {@code tag} is empty where nobody knows which. */
    public record Text(String words, String tag, String dir) {

        static Text of(String words, Optional<LocaleId> language) {
            return new Text(words, language.map(LocaleId::tag).orElse(""), language.map(LocaleId::dir).orElse("auto"));
        }
    }
}
