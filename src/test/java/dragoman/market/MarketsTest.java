package dragoman.market;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.AcceptLanguage;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles.Coverage;
import dragoman.market.Markets.Offer;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The markets that we ship, and where a reader lands of whom only the browser's languages are known. */
class MarketsTest {

    private static final MarketFiles.Result SHIPPED = MarketFiles.read(Path.of("i18n"), locale -> new Coverage(0, 1));

    private final Markets markets = SHIPPED.markets().orElseThrow();

    @Test
    void whatWeShipHasNoErrors() {
        assertThat(SHIPPED.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(markets.all()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(markets.all().iterator().next()).isEqualTo(markets.backup());
    }

    @Test
    void everyMarketHasADeskThatAnswersInOneOfItsLanguages() {
        assertThat(markets.all()).allSatisfy(market -> assertThat(markets.desk(market).languages()).containsAnyElementsOf(market.languages()));
    }

    @ParameterizedTest
    @CsvSource({
        "de-CH, ch/de", "'de-CH, fr;q=0.9', ch/de", "de, de/de", "de-AT, at/de", "de-LI, ch/de", "de-IT, it/de",
        "pl, pl/pl", "pl-PL, pl/pl", "pl-GB, gb/pl", "pl-IE, ie/pl",
        "en, us/en", "en-US, us/en", "en-GB, gb/en", "en-PL, pl/en", "en-OM, ae/en", "en-IM, gb/en",
        "ja, jp/ja", "ja-JP, jp/ja", "ja-DE, jp/ja", "'ja-DE, en;q=0.5', de/en",
        "zh, cn/zh-Hans", "zh-CN, cn/zh-Hans", "zh-SG, sg/zh-Hans", "zh-Hans-TW, cn/zh-Hans",
        "ar-SA, sa/ar", "ar-BH, sa/ar", "ar-AE, ae/ar", "ar-IL, il/ar",
        "zh-TW, tw/zh-Hant", "'zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', tw/zh-Hant", "'zh-HK,zh;q=0.9,en;q=0.8', hk/zh-Hant", "zh-Hant, tw/zh-Hant",
        "fr, fr/fr", "fr-CA, ca/fr", "fr-CH, ch/fr", "es, es/es", "es-MX, mx/es", "es-US, us/es", "pt, br/pt", "pt-PT, pt/pt", "pt-BR, br/pt",
        "ko-KR, kr/ko", "th, th/th", "tr, tr/tr", "he, il/he",
        "'xx, fr-CH;q=.9, en;q=.8, *', ch/fr", "'xx, it-CH;q=.9, en;q=.8, *', ch/en"
    })
    void aReaderLandsInTheMarketOfTheRegion(String header, String place) {
        assertThat(guess(header)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"ar, sa", "ar_AE, ae", "pl, pl", "de, de", "de_CH, ch", "en, us", "en_GB, gb", "es_419, mx", "es, es", "pt, br", "pt_PT, pt", "zh_Hant, tw", "zh_Hant_HK, hk", "he, il"})
    void aTextHasReadersInTheMarketOfItsLanguage(String locale, String market) {
        assertThat(markets.readersOf(LocaleId.of(locale)).map(Market::key)).contains(market);
    }

    @Test
    void whatNoMarketOffersHasNoReaders() {
        assertThat(markets.readersOf(LocaleId.of("fi"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xx, us/en", "*, us/en", "'', us/en", "xx-YY, us/en", "fi, us/en"})
    void aReaderOfWhomNothingIsKnownLandsInTheBackup(String header, String place) {
        assertThat(guess(header)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "sv-SE, se/en", "'sv-SE,sv;q=0.9,en-US;q=0.8,en;q=0.7', se/en", "hi-IN, in/en", "'hi-IN,hi;q=0.9,en-US;q=0.8,en;q=0.7', in/en",
        "'mi-NZ,mi;q=0.9,en;q=0.8', nz/en", "nl-NL, nl/en", "xx-JP, jp/ja", "'it-IT,it;q=0.9,en-US;q=0.8', it/en", "'nl, de-CH;q=0.9', ch/de"
    })
    void whereNobodySpeaksTheLanguageTheReadersMarketIsStillTheReaders(String header, String place) {
        assertThat(guess(header)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"ar, sa/ar", "ar-EG, sa/ar", "'ar, en;q=0.9', sa/ar", "'en, ar;q=0.9', us/en", "'de, en-US;q=0.5', de/de", "de-US, de/de"})
    void aLanguageWithoutAMarketOfItsCountryGoesHome(String header, String place) {
        assertThat(guess(header)).isEqualTo(place);
    }

    @Test
    void theMarketOfACountryThatIsServedFromNextDoor() {
        assertThat(markets.ofCountry("LI")).map(Market::key).contains("ch");
        assertThat(markets.ofCountry("BH")).map(Market::key).contains("sa");
        assertThat(markets.ofCountry("KP")).isEmpty();
        assertThat(markets.find("li")).isEmpty();
    }

    @Test
    void theNearestLanguageOfAMarket() {
        var switzerland = markets.find("ch").orElseThrow();
        assertThat(markets.nearest(switzerland, LocaleId.of("de"), LocaleId.of("en"))).isEqualTo(new Offer(switzerland, LocaleId.of("de")));
        assertThat(markets.nearest(switzerland, LocaleId.of("en"), LocaleId.of("en"))).isEqualTo(new Offer(switzerland, LocaleId.of("en")));
        assertThat(markets.nearest(switzerland, LocaleId.of("ja"), LocaleId.of("en"))).isEqualTo(new Offer(switzerland, LocaleId.of("en")));
        assertThat(markets.nearest(switzerland, LocaleId.of("ja"), LocaleId.of("ko"))).isEqualTo(new Offer(switzerland, LocaleId.of("de")));
    }

    @Test
    void aTagInAUrlNamesALanguageOfTheMarketInAnySpelling() {
        var china = markets.find("cn").orElseThrow();
        assertThat(china.language("ZH-hans")).contains(LocaleId.of("zh_Hans"));
        assertThat(china.language("zh-Hans-CN")).contains(LocaleId.of("zh_Hans"));
        assertThat(china.language("zh-Hant")).isEmpty();
        assertThat(china.language("..")).isEmpty();
    }

    @Test
    void aLanguageThatSomeMarketOffersIsKnownInAnySpelling() {
        assertThat(markets.language("ja")).contains(LocaleId.of("ja"));
        assertThat(markets.language("JA-pl")).contains(LocaleId.of("ja"));
        assertThat(markets.language("zh-CN")).contains(LocaleId.of("zh_Hans"));
        assertThat(markets.language("zh-TW")).contains(LocaleId.of("zh_Hant"));
        assertThat(markets.language("hi")).isEmpty();
        assertThat(markets.language("tlh")).isEmpty();
        assertThat(markets.language("..")).isEmpty();
        assertThat(markets.language("")).isEmpty();
    }

    @Test
    void yusufReadsArabicDigitsInRiyadhAndSwissTextsComeBeforeGerman() {
        var saudiArabia = markets.find("sa").orElseThrow();
        assertThat(saudiArabia.reader(LocaleId.of("ar"), ZoneId.of("Asia/Riyadh")).digits()).isEqualTo("arab");
        var chain = markets.find("ch").orElseThrow().chain(LocaleId.of("de"), LocaleId.of("en"));
        assertThat(chain.all()).extracting(LocaleId::id).containsExactly("de_CH", "de", "en_CH", "en_150", "en_001", "en");
    }

    private String guess(String header) {
        var offer = markets.guess(AcceptLanguage.parse(header));
        return offer.market().key() + "/" + offer.language().tag();
    }
}
