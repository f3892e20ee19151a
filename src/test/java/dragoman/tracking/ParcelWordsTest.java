package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer who looks up a state in the article on tracking finds it there by the word that the order's page used. */
class ParcelWordsTest {

    private static final int TRACKING = 7;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| *([^|]+?) *\\|");

    /** In the article's order. */
    private static final List<ParcelState> WAY = List.of(ParcelState.LABEL_CREATED, ParcelState.HANDED_OVER, ParcelState.IN_TRANSIT, ParcelState.DELAYED,
            ParcelState.OUT_FOR_DELIVERY, ParcelState.ATTEMPT_FAILED, ParcelState.READY_FOR_PICKUP, ParcelState.DELIVERED, ParcelState.RETURNING);
    private static final List<ParcelState> CUSTOMS = List.of(ParcelState.IMPORT_CUSTOMS, ParcelState.CUSTOMS_HELD);

    @ParameterizedTest
    @ValueSource(strings = {"en", "en_GB", "ar", "de", "de_CH", "es", "es_CO", "es_MX", "fr", "fr_CA", "he", "ja", "ko", "pl", "pt", "pt_PT", "th", "tr", "zh_Hans", "zh_Hant", "zh_Hant_HK"})
    void aStateIsCalledAlikeOnTheOrdersPageAndInTheArticle(String locale) {
        var chain = LocaleChain.of(LocaleId.of(locale), List.of(), TextFolder.SOURCE);
        assertThat(words(chain, WAY)).isEqualTo(column(chain, "status-words"));
        assertThat(words(chain, CUSTOMS)).isEqualTo(column(chain, "customs-words"));
    }

    private static List<String> words(LocaleChain chain, List<ParcelState> states) {
        return states.stream().map(state -> Reading.EDITION.phrases().find(chain, state.key()).orElseThrow().text()).toList();
    }

    private static List<String> column(LocaleChain chain, String block) {
        var rows = new ArrayList<String>();
        var text = Reading.EDITION.find(UnitName.block(TRACKING, block), chain).orElseThrow().text();
        ROW.matcher(text).results().map(row -> row.group(1)).forEach(rows::add);
        return Stream.of(rows).flatMap(List::stream).skip(2).toList();
    }
}
