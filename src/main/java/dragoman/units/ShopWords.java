package dragoman.units;

import dragoman.comparison.Vocabulary;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The glossary as the checks ask for it. */
record ShopWords(Glossaries glossaries) implements Vocabulary {

    @Override
    public Map<String, Integer> concepts(LocaleId locale, String source) {
        return glossaries.concepts(locale, source);
    }

    @Override
    public Optional<String> missing(LocaleId locale, String concept, String text) {
        return glossaries.of(TextFolder.SOURCE, locale).missing(concept, text);
    }

    @Override
    public Map<String, String> others(LocaleId locale, String concept, boolean never) {
        return glossaries.others(locale, concept, never);
    }

    @Override
    public List<Word> forbidden(LocaleId locale, String source, String text) {
        return glossaries.of(TextFolder.SOURCE, locale).said(source, text).stream().map(said -> new Word(said.word(), said.start(), said.end())).toList();
    }
}
