package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.i18n.LocaleId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which engine goes from one language to another, as the operator wrote it. */
class EnginesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | pt_BR      | apertium, deepl",
        "es_MX | pt      | apertium, deepl",
        "es | pt_PT      | deepl",
        "en | pt         | apertium via es",
        "de | fr         | deepl",
        "ja | fr         | model",
        "ja | ko         | model",
        "ja | zh_Hant_HK | model",
        "ar | he         | ",
    })
    void isThePairsOwnOrThatOfAParentOrOfAny(String from, String to, String ways) {
        var engines = engines(Map.of("pairs.\"es>pt\"", "apertium, deepl", "pairs.\"es>pt-PT\"", "deepl", "pairs.\"en>pt\"", "apertium via es",
                "pairs.\"*>fr\"", "deepl", "pairs.\"ja>*\"", "model"));
        var found = engines.between(LocaleId.of(from), LocaleId.of(to)).stream()
                .map(route -> route.engine().name() + route.via().map(via -> " via " + via).orElse("")).toList();
        assertThat(String.join(", ", found)).isEqualTo(ways == null ? "" : ways);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es>pt | nobody", "es>pt | apertium through es", "es-pt | apertium", "es>>pt | apertium", "es>pt | apertium via no_such_language_at_all", "e>pt | apertium"})
    void whoMisspellsItHearsOfItAtTheStart(String pair, String way) {
        assertThatThrownBy(() -> engines(Map.of("pairs.\"" + pair + "\"", way))).isInstanceOf(IllegalStateException.class).hasMessageContaining("dragoman.translation.pairs");
    }

    @Test
    void withoutSettingsThereIsNobody() {
        var config = Workshop.settings(Map.of());
        assertThat(new Engines(config, Clock.systemUTC()).between(Workshop.ES, Workshop.PT)).isEmpty();
        assertThat(List.of(config.longest(), config.failures(), config.similar())).containsExactly(50_000, 5, 60);
    }

    private static Engines engines(Map<String, String> pairs) {
        var written = new HashMap<>(pairs);
        for (var engine : Map.of("apertium", "APERTIUM", "deepl", "DEEPL", "model", "CHAT").entrySet()) {
            written.put("engines." + engine.getKey() + ".kind", engine.getValue());
            written.put("engines." + engine.getKey() + ".url", "http://127.0.0.1:9/");
            written.put("engines." + engine.getKey() + ".model", "a-model");
        }
        return new Engines(Workshop.settings(written), Clock.systemUTC());
    }
}
