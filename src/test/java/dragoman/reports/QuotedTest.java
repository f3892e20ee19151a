package dragoman.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.drafts.Target;
import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.I18nReading;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Zofia copies words from a page; they lead to the text that has them. */
class QuotedTest {

    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();
    private static final Edition EDITION = FolderEdition.of(Path.of("i18n"));

    @Test
    void wordsOfAPhraseLeadToItWhateverStandsAroundThem() {
        assertThat(found("pl/pl", "przejdź  do treści", "/help")).containsExactly(target("phrase:web.skip", "pl"));
    }

    @Test
    void whereANumberStoodThePatternHasAnArgument() {
        assertThat(found("pl/pl", "30 dni od dostawy. Nie musisz podawać powodu", "/faq/returns")).extracting(Target::locale).containsOnly(LocaleId.of("pl"));
        assertThat(found("pl/pl", "Masz 14 dni od dostawy. Nie musisz podawać powodu i wystarczy", "/faq/returns")).hasSize(1)
                .allMatch(target -> target.unit().endsWith("#how-many-days"));
    }

    @Test
    void boldLettersAndLinksAreNoPartOfTheWords() {
        assertThat(found("pl/pl", "Pieniądze zwracamy w ciągu 14 dni od zgłoszenia zwrotu.", "/help/10-zwrot-pieniedzy")).containsExactly(target("article:10#lead", "pl"));
    }

    @Test
    void anArticlesOwnTextsComeFirst() {
        var there = found("pl/pl", "zwrot", "/help/10-zwrot-pieniedzy");
        assertThat(there).allMatch(target -> target.unit().startsWith("article:10"));
    }

    @Test
    void whatStandsEverywhereOrNowhereIsMeantNowhere() {
        assertThat(found("pl/pl", "nie", "/help")).isEmpty();
        assertThat(found("pl/pl", "żyrafa na rowerze", "/help")).isEmpty();
        assertThat(found("pl/pl", "30 14", "/help")).isEmpty();
    }

    @Test
    void wordsInAnotherLanguageAreToBeWrittenInThePages() {
        // Swiss readers of German read what all read; what is not translated is English.
        assertThat(found("ch/de", "Zum Inhalt springen", "/help")).containsExactly(target("phrase:web.skip", "de"));
    }

    private static List<Target> found(String place, String words, String page) {
        var market = MARKETS.find(place.substring(0, 2)).orElseThrow();
        var language = LocaleId.of(place.substring(3));
        var visit = new Visit(market, MARKETS.desk(market), language, market.currency(), market.zone(), EDITION,
                market.chain(language, TextFolder.SOURCE), "", Instant.EPOCH, new Messages(10));
        return Quoted.find(words, page, visit);
    }

    private static Target target(String unit, String locale) {
        return new Target(unit, LocaleId.of(locale));
    }
}
