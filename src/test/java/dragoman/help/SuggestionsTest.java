package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Person;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.texts.Editions;
import dragoman.web.Visit;
import dragoman.web.Visits;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a letter is offered the help that may answer it. */
@QuarkusTest
@Tag("database")
class SuggestionsTest {

    private static final int FEW = 3;
    private static final int LETTERS = 200;
    /** Milliseconds of CPU for a letter that nobody wrote before: somebody is typing. */
    private static final double QUICK = 25;

    @Inject
    Suggestions suggestions;

    @Inject
    Visits visits;

    @Inject
    Markets markets;

    @Inject
    Editions editions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ANA   | /4-  | Olá! Comprei uma luminária na semana passada e ela não serve na minha sala. Como faço para devolver?
            RETO  | /4-  | Guten Tag, die Leuchte ist schön, aber leider zu gross für unser Zimmer. Ich möchte sie gerne zurückschicken.
            ZOFIA | "/2-|#customs-" | Dzień dobry, kurier mówi, że muszę zapłacić cło za moją paczkę. Czy to prawda?
            KENJI | "/2-|#customs-" | こんにちは。荷物が届きましたが、配達員に関税を払うように言われました。どうしてですか。
            YUSUF | /4-  | مرحباً، وصلني المصباح لكنه كبير جداً على غرفتي، كيف يمكنني إرجاع المنتج؟
            """)
    void ofALongLetterWhatItIsAboutIsFound(Person person, String article, String letter) {
        var found = suggestions.of(letter, visit(person), FEW);
        assertThat(found).hasSizeBetween(1, FEW);
        assertThat(found).anyMatch(one -> one.url().matches(".*(" + article + ").*"));
    }

    @Test
    void whatIsAboutNothingOfOursIsLeftInPeace() {
        assertThat(suggestions.of("xqzvwk qqqq", visit(Person.ANA), FEW)).isEmpty();
        assertThat(suggestions.of("", visit(Person.ANA), FEW)).isEmpty();
        assertThat(suggestions.of("👍👍👍", visit(Person.KENJI), FEW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZOFIA | Dzień dobry
            ZOFIA | Dzień dobry, mam pytanie. Z góry dziękuję i miłego dnia!
            ANA   | Bom dia! Tudo bem?
            RETO  | Guten Tag, einen schönen Tag noch
            YUSUF | السلام عليكم ورحمة الله وبركاته، صباح الخير
            KENJI | こんにちは。お世話になっております。
            """)
    void aGreetingIsAboutNothing(Person person, String letter) {
        assertThat(suggestions.of(letter, visit(person), FEW)).isEmpty();
    }

    @Test
    void itIsQuickForLongLetters() {
        var letter = "Comprei uma luminária na semana passada, o pacote chegou amassado, quero devolver, trocar ou consertar, e receber o reembolso no cartão. ".repeat(15);
        var visit = visit(Person.ANA);
        suggest(letter, visit, LETTERS);
        double took = suggest(letter, visit, LETTERS);
        Log.infof("suggestions for %d characters took=%.2f ms CPU", letter.length(), took);
        assertThat(took).isLessThan(QUICK);
    }

    /** Each another letter, so that none is answered from memory; milliseconds of CPU for one. */
    private double suggest(String letter, Visit visit, int many) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < many; i++) {
            suggestions.of(letter.substring(i % 120) + i, visit, FEW);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / many;
    }

    private Visit visit(Person person) {
        return visits.in(markets.find(person.market()).orElseThrow(), LocaleId.of(person.language()), editions.current());
    }
}
