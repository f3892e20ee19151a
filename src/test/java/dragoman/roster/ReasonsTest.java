package dragoman.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.checks.Checks;
import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Kind;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.formats.Bidi;
import dragoman.formats.Messages;
import dragoman.formats.Reader;
import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.units.SourceNotes;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check found is said to every translator in the language of the page, and says all that it tells. */
class ReasonsTest {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh_Hans", "zh_Hant");
    private static final TextFolder FOLDER = TextFolder.read(Path.of("i18n"));
    private static final SourceNotes NOTES = FOLDER.notes();
    private static final Map<String, Map<String, String>> PHRASES = FOLDER.texts().stream().filter(text -> text.unit().startsWith(unit("")))
            .collect(Collectors.groupingBy(text -> text.locale().id(), Collectors.toMap(text -> text.unit(), text -> text.text())));

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCheckHasAPhrase(String language) {
        assertThat(without(language, ids())).isEmpty();
    }

    @Test
    void aNewCheckWithoutAPhraseIsMissed() {
        assertThat(without("pl", Stream.concat(ids(), Stream.of("plural.new")))).containsExactly("plural.new");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noPhraseIsOfACheckThatThereIsNot(String language) {
        assertThat(PHRASES.get(language).keySet()).isEqualTo(ids().map(ReasonsTest::unit).collect(Collectors.toSet()));
    }

    @Test
    void aPhraseAsksForNothingThatItsCheckDoesNotTell() {
        for (var check : Check.values()) {
            assertThat(check.arguments()).as(check.id()).containsAll(contract(check.id()).arguments().keySet());
        }
    }

    /** Only what is wanted of a format is left out: it is empty where the original has none. */
    @Test
    void aPhraseSaysAllThatItsCheckTells() {
        for (var check : Check.values()) {
            var unsaid = check.arguments().stream().filter(name -> contract(check.id()).argument(name).isEmpty()).toList();
            assertThat(unsaid).as(check.id()).isEqualTo(check == Check.ICU_STYLE ? List.of("wanted") : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPhraseIsFilledWithWhatTheCheckTells(String language) {
        for (var check : Check.values()) {
            var told = check.arguments().stream().collect(Collectors.toMap(name -> name, name -> sample(check, name)));
            var said = say(language, check.id(), told);
            assertThat(said).as(check.id()).isNotBlank().doesNotContain("{", "}", "null", ", select", ", number");
            contract(check.id()).arguments().values().stream().filter(argument -> argument.type() == Argument.Type.TEXT)
                    .forEach(argument -> assertThat(said).as(check.id()).contains(told.get(argument.name())));
        }
    }

    @Test
    void zofiaReadsInPolishWhatIsWrongWithHerText() {
        assertThat(found("tag.parity", "Get <b>it</b>.", "Odbierz.")).isEqualTo("Znaczniki są inne niż w oryginale. Brakuje: b. Dodano: –");
        assertThat(found("ws.newlines", "One\ntwo", "Jeden dwa")).isEqualTo("Liczba podziałów wiersza jest inna. W oryginale: 1");
        assertThat(found("arg.missing", "Hello {name}", "Cześć")).isEqualTo("Brakuje argumentu „name” z oryginału. Wstaw go.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEndOfATextHasANameOfItsOwn(String language) {
        var ends = contract("punct.end").argument("there").orElseThrow().keys();
        assertThat(ends.stream().map(end -> say(language, "punct.end", Map.of("there", end, "wanted", "stop")))).hasSize(7).doesNotHaveDuplicates();
        assertThat(ends.stream().map(end -> say(language, "punct.end", Map.of("there", "stop", "wanted", end)))).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void theEndsThatTheCheckTellsAreThoseOfThePhrase() {
        var ends = contract("punct.end").argument("there").orElseThrow().keys();
        for (var end : List.of("…", "?", "!", ":", "")) {
            var told = results("Wait for us.", "Poczekaj na nas" + end).stream().filter(one -> one.id().equals("punct.end")).findFirst().orElseThrow().arguments();
            assertThat(ends).as(end).contains(told.get("there"), told.get("wanted"));
        }
    }

    private static String found(String id, String source, String text) {
        var result = results(source, text).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return say("pl", id, result.arguments());
    }

    private static List<Result> results(String source, String text) {
        var contract = Contract.of(Map.of("name", Argument.text("name")));
        return new Checks(CheckRules.standard()).translation(new Source("shop.line", Kind.PHRASE, source, source.contains("{") ? contract : Contract.NONE), LocaleId.of("pl"), text);
    }

    private static String say(String language, String id, Map<String, String> told) {
        var locale = LocaleId.of(language);
        var values = new HashMap<>(Reasons.values(contract(id), told));
        return Bidi.withoutControls(new Messages(10).format(PHRASES.get(language).get(unit(id)), locale, Reader.of(locale, ZoneOffset.UTC), values));
    }

    private static String sample(Check check, String name) {
        return contract(check.id()).argument(name).map(argument -> switch (argument.type()) {
            case INT -> "12345";
            case SELECT -> argument.keys().get(0);
            default -> "<" + name + ">";
        }).orElse("");
    }

    private static List<String> without(String language, Stream<String> ids) {
        return ids.filter(id -> PHRASES.get(language).getOrDefault(unit(id), "").isBlank()).toList();
    }

    private static Stream<String> ids() {
        return Arrays.stream(Check.values()).map(Check::id);
    }

    private static Contract contract(String id) {
        return NOTES.contract(unit(id));
    }

    private static String unit(String id) {
        return UnitName.PHRASE + Reasons.PHRASES + id;
    }
}
