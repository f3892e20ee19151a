package dragoman.market;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.Reader;
import dragoman.i18n.Argument;
import dragoman.i18n.Argument.Type;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles.Coverage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Markets MARKETS = MarketFiles.read(Path.of("i18n"), locale -> new Coverage(0, 1)).markets().orElseThrow();

    @Test
    void everyMarketHasEveryFactWithinItsRange() {
        for (var market : MARKETS.all()) {
            for (var language : market.languages()) {
                var facts = facts(market.key(), language.tag());
                assertThat(facts.keySet()).isEqualTo(Facts.DECLARED.keySet());
                facts.forEach((name, value) -> assertThat(fits(Facts.DECLARED.get(name), value)).as(market.key() + " " + name + " " + value).isTrue());
            }
        }
    }

    @Test
    void conditionsMayAskForEveryFactThatIsAChoice() {
        for (var market : MARKETS.all()) {
            var choices = new HashMap<>(facts(market.key(), "en"));
            choices.keySet().removeIf(name -> Facts.DECLARED.get(name).type() != Type.SELECT);
            assertThat(Facts.keys(market)).as(market.key()).hasSize(9).isEqualTo(choices);
        }
    }

    @Test
    void theReadmeListsExactlyTheseFacts() throws Exception {
        var readme = Files.readString(Path.of("i18n", "README.md"));
        var table = readme.substring(readme.indexOf("### Facts")).lines().filter(line -> line.startsWith("| ") && !line.startsWith("| fact"))
                .flatMap(line -> java.util.Arrays.stream(line.split("\\|")[1].split(","))).map(String::strip).toList();
        assertThat(table).containsExactlyInAnyOrderElementsOf(Facts.DECLARED.keySet());
    }

    @Test
    void zofiaReadsTheFactsOfPolandInPolish() {
        var facts = facts("pl", "pl");
        assertThat(facts).containsEntry("country", "Polska").containsEntry("currency", "złoty polski").containsEntry("deskCity", "Warszawa")
                .containsEntry("deskLanguages", "polski, angielski i szwedzki").containsEntry("currencies", "złoty polski i euro").containsEntry("manyCurrencies", "YES").containsEntry("hasGuarantee", "YES");
        assertThat(facts.get("deskHours")).isEqualTo("pon.\u2009–\u2009czw.: 09:00–18:00 i pt.: 09:00–17:00");
    }

    @Test
    void aDaysTwoIntervalsStandTogether() {
        assertThat(facts("es", "en").get("deskHours")).isEqualTo("Mon\u2009–\u2009Thu: 09:00–14:00, 16:00–19:00, Fri: 09:00–15:00");
    }

    @ParameterizedTest
    @CsvSource({"ch, NONE, 0", "pl, ALWAYS, 14", "gb, ALWAYS, 14", "us, NONE, 0"})
    void theRightToWithdrawIsThatOfTheLaw(String market, String kind, int days) {
        assertThat(facts(market, "en")).containsEntry("withdrawalKind", kind).containsEntry("withdrawalDays", days);
    }

    private Map<String, Object> facts(String key, String language) {
        var market = MARKETS.find(key).orElseThrow();
        var reader = market.reader(LocaleId.of(language), ZoneId.of("UTC"));
        return Facts.of(market, MARKETS.desk(market), "Trava", reader, (days, hours) -> days + ": " + hours);
    }

    private static boolean fits(Argument declared, Object value) {
        return switch (declared.type()) {
            case INT -> value instanceof Integer n && n >= declared.min() && n <= declared.max();
            case SELECT -> declared.keys().contains(value);
            case DATE -> value instanceof LocalDate;
            default -> declared.type() == Type.TEXT && value instanceof String text && !text.isBlank();
        };
    }
}
