package dragoman.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What another CLDR means for texts, told before anybody reads them: CLDR 48 and the running one. */
class PluralTableTest {

    private static final String ITEMS = "{n, plural, one {# item} other {# items}}";
    private static final String PLACES = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";

    private final PluralTable before = PluralTable.read(earlier());
    private final PluralTable running = PluralTable.running();

    /** After an upgrade of ICU: look at what `check` tells, then put this text into the file. */
    @Test
    void theKeptCopyIsThatOfTheRunningIcu() {
        assertThat(PluralTable.kept().text()).isEqualTo(running.text());
        assertThat(PluralTable.kept().versions()).isEqualTo(Versions.running());
    }

    @Test
    void theRunningVersionsAreThoseOfTheBuild() throws IOException {
        var icu = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<icu4j.version>([^<]*)</icu4j.version>.*", "$1");
        assertThat(Versions.running().icu()).isEqualTo(icu);
        assertThat(Versions.running().cldr()).matches("\\d+(\\.\\d+)?");
    }

    @Test
    void aTableIsReadAsItWasWritten() {
        assertThat(PluralTable.read(before.text()).text()).isEqualTo(before.text());
        assertThat(before.versions()).isEqualTo(new Versions("78.1", "48"));
        assertThat(before.categories(LocaleId.of("pl"), false)).containsExactlyInAnyOrder("one", "few", "many", "other");
        assertThat(before.categories(LocaleId.of("de_CH"), false)).as("from de").containsExactlyInAnyOrder("one", "other");
        assertThat(before.categories(LocaleId.of("qaa"), false)).as("from the root").containsExactly("other");
    }

    @Test
    void galicianGainsManyAndShowsTheSame() {
        assertThat(change("gl", ITEMS)).extracting(PluralChange::argument, PluralChange::gained, PluralChange::lost, PluralChange::shown)
                .containsExactly(tuple("n", Set.of("many"), Set.of(), List.of()));
    }

    @Test
    void vietnameseGainsOneAndShowsOtherWords() {
        assertThat(change("vi", "{n, plural, one {một món} other {# món}}")).extracting(PluralChange::gained, PluralChange::shown)
                .containsExactly(tuple(Set.of("one"), List.of("0", "1", "0.1", "0.5")));
        assertThat(change("vi", "{n, plural, other {# món}}")).extracting(PluralChange::gained, PluralChange::shown)
                .containsExactly(tuple(Set.of("one"), List.of()));
    }

    @Test
    void spanishOrdinalsShowOtherWords() {
        assertThat(change("es_MX", PLACES)).extracting(PluralChange::ordinal, PluralChange::gained, PluralChange::shown)
                .containsExactly(tuple(true, Set.of("one"), List.of("1", "3", "13", "21", "23")));
    }

    @Test
    void anExplicitNumberStaysItsOwn() {
        assertThat(change("vi", "{n, plural, =0 {không} =1 {một} one {ít} other {# món}}")).extracting(PluralChange::shown).containsExactly(List.of("0.1", "0.5"));
    }

    @Test
    void whatGoesBackIsLost() {
        assertThat(PluralChange.of(LocaleId.of("vi"), "{n, plural, one {một món} other {# món}}", running, before)).extracting(PluralChange::lost)
                .containsExactly(Set.of("one"));
    }

    @Test
    void whoIsNotTouchedHearsNothing() {
        assertThat(change("pl", ITEMS)).isEmpty();
        assertThat(change("vi", "{n} món")).isEmpty();
        assertThat(change("es", ITEMS)).as("ordinals alone changed").isEmpty();
        assertThat(change("vi", "{n, plural, one {")).as("what cannot be read").isEmpty();
        assertThat(PluralChange.of(LocaleId.of("vi"), ITEMS, running, running)).isEmpty();
    }

    private List<PluralChange> change(String locale, String text) {
        return PluralChange.of(LocaleId.of(locale), text, before, running);
    }

    static String earlier() {
        try (var in = PluralTableTest.class.getResourceAsStream("plural-rules-48.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
