package dragoman.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every format shares; the countries' own shapes stand in {@link CountryShapesTest}. */
class PostalFormatTest {

    private static final Home KENJI = Home.in("JP").of("田中健司").street("新宿3-1-26").place("新宿区", "", "東京都", "1600022");
    private static final Home URSULA = Home.in("CH").of("Ursula Frei").street("Bahnhofstrasse 12").place("Zürich", "", "ZH", "8001");

    @Test
    void theCountryIsNotNamedToReadersWhoAreThere() {
        assertThat(URSULA.shownTo("de_CH")).containsExactly("Ursula Frei", "Bahnhofstrasse 12", "8001 Zürich");
    }

    @Test
    void theCountryIsNamedLastInTheLanguageOfAReaderElsewhereAndTheCodeGetsItsCountry() {
        assertThat(URSULA.shownTo("pl_PL")).containsExactly("Ursula Frei", "Bahnhofstrasse 12", "CH-8001 Zürich", "Szwajcaria");
    }

    @Test
    void theCountryIsNamedFirstWhereTheAddressGoesFromBigToSmall() {
        assertThat(KENJI.shownTo("ja_US")).containsExactly("日本", "〒160-0022", "東京都新宿区", "新宿3-1-26", "田中健司");
        assertThat(KENJI.shownTo("pl_PL").get(0)).isEqualTo("Japonia");
    }

    @Test
    void anAddressInLatinLettersGoesFromSmallToBig() {
        var tokyo = Home.in("JP").of("Kenji Tanaka").street("3-1-26 Shinjuku").place("Shinjuku-ku", "", "Tokyo", "160-0022");
        assertThat(tokyo.shownTo("en_US")).containsExactly("Kenji Tanaka", "3-1-26 Shinjuku", "Shinjuku-ku, Tokyo", "160-0022", "Japan");
    }

    @Test
    void aNameInAnotherScriptThanThePlaceDoesNotTurnTheAddress() {
        var tokyo = Home.in("JP").of("田中健司").street("3-1-26 Shinjuku").place("Shinjuku-ku", "", "Tokyo", "160-0022");
        assertThat(tokyo.shownTo("ja_JP").get(0)).isEqualTo("田中健司");
    }

    @Test
    void nothingIsTransliterated() {
        var riyadh = Home.in("SA").of("يوسف الحربي").street("٢٣٢٧ طريق الملك فهد").place("الرياض", "حي العليا", "", "12212");
        assertThat(riyadh.shownTo("en_US")).containsExactly("يوسف الحربي", "٢٣٢٧ طريق الملك فهد", "حي العليا", "الرياض 12212", "Saudi Arabia");
    }

    @Test
    void aProvinceThatIsItsOwnCityIsWrittenOnce() {
        assertThat(Home.in("CN").of("王小明").street("建国路88号").place("北京市", "朝阳区", "北京市", "100022").shownTo("zh_Hans_CN"))
                .containsExactly("100022", "北京市朝阳区", "建国路88号", "王小明");
        assertThat(Home.in("AE").of("Omar Saleh").street("Al Wasl Road 41").place("Dubai", "Jumeirah 1", "Dubai", "").shownTo("en_AE"))
                .containsExactly("Omar Saleh", "Al Wasl Road 41", "Jumeirah 1", "Dubai");
    }

    @Test
    void aProvinceThatIsNamedAfterItsCityGetsNoLineOfItsOwn() {
        assertThat(Home.in("ES").of("Lucía Fernández").street("C/ Mayor, 12").place("Madrid", "", "madrid", "28013").shownTo("es_ES"))
                .containsExactly("Lucía Fernández", "C/ Mayor, 12", "28013 Madrid");
        assertThat(Home.in("ES").of("Lucía Fernández").street("C/ Mayor, 12").place("", "", "Madrid", "28013").shownTo("es_ES"))
                .containsExactly("Lucía Fernández", "C/ Mayor, 12", "28013", "Madrid");
    }

    @Test
    void newYorkIsACityInAStateOfItsName() {
        assertThat(Home.in("US").of("Ruth Bell").street("350 5th Ave").place("New York", "", "New York", "10118").shownTo("en_US"))
                .containsExactly("Ruth Bell", "350 5th Ave", "NEW YORK, NEW YORK 10118");
    }

    @Test
    void whatIsMissingLeavesNoCommaBehind() {
        assertThat(Home.in("US").of("Ruth Bell").place("Boston", "", "", "02108").shownTo("en_US")).containsExactly("Ruth Bell", "BOSTON 02108");
        assertThat(Home.in("US").of("Ruth Bell").place("Boston", "", "MA", "").shownTo("en_US")).containsExactly("Ruth Bell", "BOSTON, MA");
        assertThat(Home.in("US").of("Ruth Bell").place("", "", "MA", "02108").shownTo("en_US")).containsExactly("Ruth Bell", "MA 02108");
        assertThat(Home.in("BR").of("Ana Souza").place("", "", "PE", "50030230").shownTo("pt_BR")).containsExactly("Ana Souza", "PE", "50030-230");
        assertThat(Home.in("JP").of("田中健司").place("新宿区", "", "東京都", "").shownTo("ja_JP")).containsExactly("東京都新宿区", "田中健司");
        assertThat(Home.in("SG").of("Tan Wei Ling").street("1 Fullerton Rd").shownTo("en_SG")).containsExactly("Tan Wei Ling", "1 Fullerton Rd", "SINGAPORE");
        assertThat(Home.in("").shownTo("en_US")).isEmpty();
    }

    @Test
    void aPrefixThatTheCodeHasAlreadyIsNotWrittenTwice() {
        assertThat(Home.in("LT").of("Rasa Kazlienė").street("Gedimino pr. 9").place("Vilnius", "", "", "LT-01103").shownTo("en_GB"))
                .containsExactly("Rasa Kazlienė", "Gedimino pr. 9", "LT-01103 Vilnius", "Lithuania");
    }

    @Test
    void aPostcodeGetsTheShapeOfItsCountryAndOneOfAnotherLengthIsLeftAlone() {
        assertThat(Postcode.shaped("sw1a1aa", "* ###")).isEqualTo("sw1a 1aa");
        assertThat(Postcode.shaped("M25BQ", "* ###")).isEqualTo("M2 5BQ");
        assertThat(Postcode.shaped("5BQ", "* ###")).isEqualTo("5BQ");
        assertThat(Postcode.shaped("160-0022", "###-####")).isEqualTo("160-0022");
        assertThat(Postcode.shaped("1600022", "###-####")).isEqualTo("160-0022");
        assertThat(Postcode.shaped("16000221", "###-####")).isEqualTo("16000221");
        assertThat(Postcode.shaped("１６００００１", "###-####")).isEqualTo("１６００００１");
        assertThat(Postcode.shaped("75 001", "")).isEqualTo("75 001");
        assertThat(Postcode.shaped("", "### ##")).isEmpty();
    }

    @Test
    void aCountryThatWeDoNotKnowLosesNothing() {
        assertThat(Home.in("FJ").of("Mere Vuki").at("Tides").street("1 Victoria Parade", "Floor 2").place("Suva", "Walu Bay", "Rewa", "X1").shownTo("en_AU"))
                .containsExactly("Mere Vuki", "Tides", "1 Victoria Parade", "Floor 2", "Walu Bay", "X1 Suva", "Rewa", "Fiji");
    }

    @Test
    void everyFormatHasPlaceForNameCompanyStreetDistrictAndCity() {
        assertThat(CountryFormats.countries()).hasSizeGreaterThan(80);
        for (var country : CountryFormats.countries()) {
            var format = CountryFormats.of(country);
            for (char part : country.equals("SG") ? "NOAD".toCharArray() : "NOADC".toCharArray()) {
                assertThat(format.own()).as(country + " " + part).anyMatch(line -> line.has(part));
                assertThat(format.latin()).as(country + " " + part).anyMatch(line -> line.has(part));
            }
        }
    }
}
