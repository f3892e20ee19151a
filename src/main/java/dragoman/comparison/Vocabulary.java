package dragoman.comparison;

import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the shop calls things in each language, as far as checks ask; texts come as a reader sees them. */
public interface Vocabulary {

    /** Of a house without words of its own. */
    Vocabulary NONE = new Vocabulary() {

        @Override
        public Map<String, Integer> concepts(LocaleId locale, String source) {
            return Map.of();
        }

        @Override
        public Optional<String> missing(LocaleId locale, String concept, String text) {
            return Optional.empty();
        }

        @Override
        public List<Word> forbidden(LocaleId locale, String source, String text) {
            return List.of();
        }

        @Override
        public Map<String, String> others(LocaleId locale, String concept, boolean never) {
            return Map.of();
        }
    };

    /** A word at its place in a text, in UTF-16 units. */
    record Word(String text, int start, int end) {}

    /** The concepts that a source speaks of, and how often. */
    Map<String, Integer> concepts(LocaleId locale, String source);

    /** The word to use for a concept where a text has none of its forms. */
    Optional<String> missing(LocaleId locale, String concept, String text);

    /** The forms of all concepts but one, those that are said or those that never are, and whose they are. */
    Map<String, String> others(LocaleId locale, String concept, boolean never);

    /** The words of a text that the shop does not say in that language, and that the source does not have either. */
    List<Word> forbidden(LocaleId locale, String source, String text);
}
