package dragoman.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.workbench.Boxes.Box;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Zofia writes one box for each form that Polish needs, and what stands between them stays as it is. */
class BoxesTest {

    private static final Contract COUNT = Contract.of(Map.of("count", Argument.count("count", 0, 999)));
    private static final LocaleId POLISH = LocaleId.of("pl");

    @Test
    void everyShippedTextIsTheSameAfterItWasAForm() {
        var folder = TextFolder.read(Path.of("i18n"));
        var locales = new TreeSet<String>();
        int withCases = 0;
        for (var text : folder.texts()) {
            if (text.kind() != UnitKind.OUTLINE) {
                var boxes = Boxes.of(text.text(), text.locale(), folder.notes().contract(text.unit())).orElseThrow();
                var filled = boxes.fill(texts(boxes));
                assertThat(filled).as(text.unit() + " " + text.locale()).isEqualTo(text.text());
                assertThat(Boxes.of(filled, text.locale(), folder.notes().contract(text.unit())).orElseThrow().all()).isEqualTo(boxes.all());
                if (boxes.all().size() > 1) {
                    withCases++;
                    locales.add(text.locale().id());
                }
            }
        }
        assertThat(withCases).isGreaterThan(300);
        assertThat(locales).contains("ar", "de", "en", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh_Hans", "zh_Hant");
    }

    @Test
    void everyShippedSourceHasAFormInEveryLanguage() {
        var folder = TextFolder.read(Path.of("i18n"));
        var sources = folder.texts().stream().filter(text -> text.kind() == UnitKind.PHRASE && text.locale().equals(TextFolder.SOURCE)).toList();
        for (var tag : List.of("ar", "he", "ja", "pl", "cy", "fr")) {
            for (var source : sources) {
                var boxes = blank(source, LocaleId.of(tag), folder);
                assertThat(boxes.all()).as(source.key() + " " + tag).allMatch(box -> box.lacking().isEmpty());
            }
        }
    }

    private static Boxes blank(FileText source, LocaleId locale, TextFolder folder) {
        var contract = folder.notes().contract(source.unit());
        var blank = Blank.of(Reading.of(source.text(), Limits.STANDARD).shape().root(), source.text(), locale, contract);
        return Boxes.of(blank, locale, contract).orElseThrow();
    }

    @Test
    void polishHasABoxForEachFormAndEnglishTwo() {
        assertThat(blank("{count, plural, one {# parcel} other {# parcels}}", "pl")).containsExactly("one", "few", "many", "other");
        assertThat(blank("{count, plural, one {# parcel} other {# parcels}}", "ar")).containsExactly("zero", "one", "two", "few", "many", "other");
        assertThat(blank("{count, plural, one {# parcel} other {# parcels}}", "ja")).containsExactly("other");
        assertThat(blank("{count, plural, =0 {None} one {# parcel} other {# parcels}}", "de")).containsExactly("=0", "one", "other");
    }

    private static List<String> blank(String source, String locale) {
        var blank = Blank.of(Reading.of(source, Limits.STANDARD).shape().root(), source, LocaleId.of(locale), COUNT);
        return Boxes.of(blank, LocaleId.of(locale), COUNT).orElseThrow().all().stream().map(box -> box.cases().get(0).selector()).toList();
    }

    @Test
    void aFormThatIsLackingHasABoxAndStandsBeforeTheLastOnceItIsWritten() {
        var boxes = Boxes.of("{count, plural, one {# paczka} other {# paczki}}", POLISH, COUNT).orElseThrow();
        assertThat(boxes.all()).extracting(box -> box.lacking().orElse("")).containsExactly("", "few", "many", "");
        assertThat(boxes.fill(List.of("# paczka", "# paczki", "# paczek", "# paczki")))
                .isEqualTo("{count, plural, one {# paczka} few {# paczki} many {# paczek} other {# paczki}}");
        assertThat(boxes.fill(List.of("# paczka", "", "# paczek", "# paczki"))).isEqualTo("{count, plural, one {# paczka} many {# paczek} other {# paczki}}");
    }

    @Test
    void ofACaseThatCannotOccurNothingIsAskedAndItStaysAsItStands() {
        var days = Contract.of(Map.of("days", Argument.count("days", 1, 365)));
        var text = "{days, plural, =0 {nigdy} zero {صفر} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}";
        var boxes = Boxes.of(text, LocaleId.of("ar"), days).orElseThrow();
        assertThat(boxes.all().stream().map(box -> box.cases().get(0).selector())).containsExactly("one", "two", "few", "many", "other");
        assertThat(boxes.fill(List.of("واحد", "يومان", "# أيام", "# يومًا", "# يوم"))).isEqualTo(text.replace("one {يوم}", "one {واحد}"));
        assertThat(Boxes.of(text, LocaleId.of("ar"), Contract.NONE).orElseThrow().all()).hasSize(7);
        assertThat(Boxes.of("{days, plural, one {x} many {y} other {z}}", LocaleId.of("de"), days).orElseThrow().all()).as("what German has not").hasSize(3);
    }

    @Test
    void casesWithinCasesHaveABoxEach() {
        var text = "{who, select, you {{count, plural, one {# twoja} few {# twoje} many {# twoich} other {# twojej}}} other {Cudze}}";
        var boxes = Boxes.of(text, POLISH, COUNT).orElseThrow();
        assertThat(boxes.all()).extracting(Box::text).containsExactly("# twoja", "# twoje", "# twoich", "# twojej", "Cudze");
        assertThat(boxes.all().get(1).cases()).extracting(one -> one.arg().name() + " " + one.selector()).containsExactly("who you", "count few");
    }

    @Test
    void whatStandsAroundHasABoxToo() {
        var boxes = Boxes.of("Masz {count, plural, one {# paczkę} few {# paczki} many {# paczek} other {# paczki}} w drodze.", POLISH, COUNT).orElseThrow();
        assertThat(boxes.all()).extracting(Box::text).containsExactly("Masz ", "# paczkę", "# paczki", "# paczek", "# paczki", " w drodze.");
    }

    @Test
    void besideEachBoxStandsWhatTheSourceSaysThere() {
        var source = "{who, select, you {{count, plural, one {# of yours} other {# of yours, all}}} other {Theirs}}";
        var text = "{who, select, you {{count, plural, one {# twoja} few {# twoje} many {# twoich} other {# twojej}}} other {Cudze}}";
        assertThat(Boxes.of(text, POLISH, COUNT).orElseThrow().all().stream().map(box -> SourceCase.of(source, box.cases())))
                .containsExactly("# of yours", "# of yours, all", "# of yours, all", "# of yours, all", "Theirs");
        assertThat(SourceCase.of("No cases", Boxes.of(text, POLISH, COUNT).orElseThrow().all().get(0).cases())).isEmpty();
        assertThat(SourceCase.of(source, List.of())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoForm() {
        assertThat(Boxes.of("{count, plural, one {# paczka}", POLISH, COUNT)).isEmpty();
    }

    private static List<String> texts(Boxes boxes) {
        return new ArrayList<>(boxes.all().stream().map(Box::text).toList());
    }
}
