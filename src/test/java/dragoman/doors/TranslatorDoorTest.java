package dragoman.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.i18n.LocaleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zofia’s program in Warsaw, the press room’s, and one that nobody has given a language. */
class TranslatorDoorTest {

    private final TranslatorDoor door = door(Map.of(
            "warsaw", some(List.of("warsaw-key-of-old", "warsaw-key-of-new"), List.of("pl", " de-CH "), false),
            "press", some(List.of("key-of-the-press-room"), List.of("*"), true),
            "idle", some(List.of("key-of-nobody-at-all", " "), null, true)));

    @Test
    void aKeySaysWhoseItIs() {
        assertThat(door.openedBy("warsaw-key-of-old")).map(Translator::who).hasValue("translator:warsaw");
        assertThat(door.openedBy("warsaw-key-of-new")).map(Translator::who).hasValue("translator:warsaw");
        assertThat(door.openedBy("warsaw-key-of-ne")).isEmpty();
        assertThat(door.openedBy("")).isEmpty();
        assertThat(door.openedBy(" ")).isEmpty();
        assertThat(door.openedBy(null)).isEmpty();
    }

    @Test
    void itOwnsTheLanguagesThatSomebodyHasNamedAndNoOthers() {
        var warsaw = door.openedBy("warsaw-key-of-old").orElseThrow();
        assertThat(warsaw.owns(LocaleId.of("pl"))).isTrue();
        assertThat(warsaw.owns(LocaleId.of("de_CH"))).isTrue();
        assertThat(warsaw.owns(LocaleId.of("de"))).isFalse();
        assertThat(warsaw.owns(LocaleId.of("pl_PL"))).isFalse();
        assertThat(door.openedBy("key-of-nobody-at-all").orElseThrow().owns(LocaleId.of("pl"))).isFalse();
        assertThat(door.openedBy("key-of-the-press-room").orElseThrow().owns(LocaleId.of("ja"))).isTrue();
    }

    @Test
    void toPublishIsSaidAndToGoBackIsOfAllLanguages() {
        assertThat(door.openedBy("warsaw-key-of-old").orElseThrow().mayPublish()).isFalse();
        assertThat(door.openedBy("key-of-the-press-room").orElseThrow().mayRollBack()).isTrue();
        var idle = door.openedBy("key-of-nobody-at-all").orElseThrow();
        assertThat(idle.mayPublish()).isTrue();
        assertThat(idle.mayRollBack()).isFalse();
    }

    @Test
    void whatIsNoLocaleIsNotPassedOver() {
        assertThatThrownBy(() -> door(Map.of("warsaw", some(List.of("warsaw-key-of-old"), List.of("polski język"), false)))).hasMessageContaining("dragoman.translators.warsaw.languages");
        assertThatThrownBy(() -> door(Map.of("w".repeat(60), some(List.of("warsaw-key-of-old"), List.of("pl"), false)))).hasMessageContaining("at most 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/bundles", "/api/bundles/", "/api/bundles/export", "//api//bundles/export", "/api;x/bundles/export", "/api/bundles;x/export;y"})
    void itStandsBeforeBundlesAndNothingElseOpensThem(String path) {
        assertThat(TranslatorDoor.isBehind(path)).isTrue();
        assertThat(ShopDoor.isBehind(path)).isFalse();
        assertThat(DeskDoor.isBehind(path)).isFalse();
        assertThat(SignedIn.isBehind(path)).isFalse();
        assertThat(StaffDoor.isBehind(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/bundlesx", "/api/orders/bundles", "/apix/bundles", "/ch/api/bundles", "/api/readers/ratings"})
    void itStandsBeforeNothingElse(String path) {
        assertThat(TranslatorDoor.isBehind(path)).isFalse();
    }

    private static TranslatorDoor door(Map<String, TranslatorsConfig.OneTranslator> all) {
        return new TranslatorDoor(() -> all);
    }

    private static TranslatorsConfig.OneTranslator some(List<String> keys, List<String> languages, boolean mayPublish) {
        return new TranslatorsConfig.OneTranslator() {
            @Override
            public Optional<List<String>> apiKeys() {
                return Optional.of(keys);
            }

            @Override
            public Optional<List<String>> languages() {
                return Optional.ofNullable(languages);
            }

            @Override
            public boolean mayPublish() {
                return mayPublish;
            }
        };
    }
}
