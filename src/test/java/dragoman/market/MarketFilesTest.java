package dragoman.market;

import static dragoman.market.TinyFolder.JP;
import static dragoman.market.TinyFolder.ORDER;
import static dragoman.market.TinyFolder.OWN;
import static dragoman.market.TinyFolder.PL;
import static dragoman.market.TinyFolder.WARSAW;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.market.Desk.Interval;
import dragoman.market.MarketFiles.Coverage;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that a market's owner can get wrong is said with its file, line and field. */
class MarketFilesTest {

    @TempDir
    Path root;

    private TinyFolder folder;

    @BeforeEach
    void aFolderThatIsRight() {
        folder = new TinyFolder(root);
    }

    @Test
    void aFolderThatIsRightIsReadWhole() {
        assertThat(folder.found()).isEmpty();
        var poland = folder.markets().find("pl").orElseThrow();
        assertThat(poland.languages()).containsExactly(LocaleId.of("pl"), LocaleId.of("en"));
        assertThat(poland.serves()).containsExactly("CZ");
        assertThat(poland.currency().getCurrencyCode()).isEqualTo("PLN");
        assertThat(poland.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(poland.withdrawal().days()).isEqualTo(14);
        assertThat(poland.withdrawal().basis().checked()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(poland.returns()).isEqualTo(new Market.Returns(30, Market.Payer.SHOP));
        assertThat(poland.payments()).containsExactly("BLIK", "Visa");
        assertThat(poland.calendar()).isEqualTo("gregory");
    }

    @Test
    void theDeskIsReadWithItsHoursAndHolidays() {
        var markets = folder.markets();
        var desk = markets.desk(markets.find("jp").orElseThrow());
        assertThat(desk.hours()).containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(desk.hours().get(DayOfWeek.MONDAY)).containsExactly(new Interval(540, 720), new Interval(780, 1020));
        assertThat(desk.hours().get(DayOfWeek.FRIDAY)).containsExactly(new Interval(1320, 1560));
        assertThat(desk.holidays().isHoliday(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(desk.holidays().isHoliday(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(desk.lead()).isEqualTo("Zofia Wiśniewska");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[PLN, EUR] | [PLN, ZŁ] | market.currency markets/pl.yaml:5 currencies",
        "[PLN, EUR] | [pln] | market.currency markets/pl.yaml:5 currencies",
        "[Europe/Warsaw] | [Europe/Warszawa] | market.zone markets/pl.yaml:6 zones",
        "[Europe/Warsaw] | [CET] | market.zone markets/pl.yaml:6 zones",
        "[pl, en] | [pl, en_GB] | market.language markets/pl.yaml:3 languages",
        "[pl, en] | [pl, iw] | market.language markets/pl.yaml:3 languages",
        "[pl, en] | [pl, Polish] | market.language markets/pl.yaml:3 languages",
        "fallback: [en] | fallback: [en-GB] | market.language markets/pl.yaml:4 fallback",
        "serves: [CZ] | serves: [CZE] | market.country markets/pl.yaml:2 serves",
        "serves: [CZ] | serves: [JP] | market.countryTwice markets/pl.yaml:2 serves",
        "serves: [CZ] | serves: [CZ, CZ] | market.countryTwice markets/pl.yaml:2 serves",
        "digits: latn | digits: roman | market.digits markets/pl.yaml:7 digits",
        "calendar: gregory | calendar: julian | market.calendar markets/pl.yaml:8 calendar",
        "max: 3 | max: 0 | yaml.value markets/pl.yaml:14 delivery.max",
        "min: 1 | min: 5 | market.delivery markets/pl.yaml:14 delivery.max",
        "days: 30 | days: 13 | market.returns markets/pl.yaml:17 returns",
        "days: 30 | days: viele | yaml.value markets/pl.yaml:17 returns.days",
        "days: 30 | days: -3 | yaml.value markets/pl.yaml:17 returns.days",
        "days: 30 | days: 1000000 | yaml.value markets/pl.yaml:17 returns.days",
        "cost: SHOP | cost: shop | yaml.value markets/pl.yaml:18 returns.cost",
        "cost: SHOP | costs: SHOP | yaml.unknownField markets/pl.yaml:18 returns.costs",
        "kind: ALWAYS | kind: NONE | market.withdrawal markets/pl.yaml:22 law.withdrawal.days",
        "checked: 2026-11-21 | checked: 21.11.2026 | yaml.value markets/pl.yaml:28 law.withdrawal.checked",
        "checked: 2026-11-21 | checked: 2026-02-30 | yaml.value markets/pl.yaml:28 law.withdrawal.checked",
        "confidence: H | confidence: sure | yaml.value markets/pl.yaml:29 law.withdrawal.confidence",
        "months: 24 | months: 240 | yaml.value markets/pl.yaml:31 law.guarantee.months",
        "duties: DDP | duties: [DDP] | yaml.value markets/pl.yaml:13 duties",
        "payments: [BLIK, Visa] | payments: Visa | yaml.value markets/pl.yaml:15 payments",
        "payments: [BLIK, Visa] | payments: [] | yaml.missing markets/pl.yaml:15 payments",
        "zones: [Europe/Warsaw] | zones: [] | yaml.missing markets/pl.yaml:6 zones",
        "languages: [pl, en] | languages: [] | yaml.missing markets/pl.yaml:3 languages",
        "languages: [pl, en] | languages: | yaml.value markets/pl.yaml:3 languages",
        "payments: [BLIK, Visa] | payments: [[BLIK]] | yaml.value markets/pl.yaml:15 payments",
        "duties: DDP | dutys: DDP | yaml.unknownField markets/pl.yaml:13 dutys",
        "duties: DDP | duties: '' | yaml.value markets/pl.yaml:13 duties"
    })
    void aWrongFieldOfAMarket(String right, String wrong, String place) {
        assertThat(folder.change(PL, right, wrong).found()).contains(place);
        assertThat(folder.read().markets()).isEmpty();
        assertThat(folder.read().findings()).filteredOn(finding -> TinyFolder.place(finding).equals(place))
                .allMatch(Finding::isError).allSatisfy(finding -> assertThat(finding.reason()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zone: Europe/Warsaw | zone: Warszawa | market.zone desks/warsaw.yaml:1 zone",
        "[\"22:00-26:00\"] | [\"22:00-31:00\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "[\"22:00-26:00\"] | [\"22:00-22:00\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "[\"22:00-26:00\"] | [\"17:00-09:00\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "[\"22:00-26:00\"] | [\"24:00-26:00\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "[\"22:00-26:00\"] | [\"9-17\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "[\"22:00-26:00\"] | [\"09:60-17:00\"] | desk.interval desks/warsaw.yaml:4 hours.fri",
        "\"13:00-17:00\" | \"11:59-17:00\" | desk.interval desks/warsaw.yaml:3 hours.mon",
        "\"13:00-17:00\" | \"07:00-08:00\" | desk.interval desks/warsaw.yaml:3 hours.mon",
        "fri: | frei: | yaml.unknownField desks/warsaw.yaml:4 hours.frei",
        "holidays: own | holidays: atlantis | desk.holidays desks/warsaw.yaml:5 holidays",
        "[pl, en] | [pl, polnisch-PL-x] | market.language desks/warsaw.yaml:6 languages",
        "[pl, jp] | [pl, jp, de] | desk.market desks/warsaw.yaml:7 markets",
        "[pl, jp] | [pl] | market.desk markets/jp.yaml:9 desk",
        "answers: 1 | answers: 0 | yaml.value desks/warsaw.yaml:8 answers",
        "answers: 1 | answers: 31 | yaml.value desks/warsaw.yaml:8 answers",
        "mailbox: warsaw@shop.example | mailbox: warsaw | desk.mailbox desks/warsaw.yaml:9 mailbox",
        "lead: Zofia | leader: Zofia | yaml.missing desks/warsaw.yaml:1 lead"
    })
    void aWrongFieldOfADesk(String right, String wrong, String place) {
        assertThat(folder.change(WARSAW, right, wrong).found()).contains(place);
        assertThat(folder.read().markets()).isEmpty();
    }

    @Test
    void aDeskThatIsNowhereAndAMarketThatNobodyAnswers() {
        assertThat(folder.change(JP, "desk: warsaw", "desk: tokyo").found())
                .containsExactly("market.desk markets/jp.yaml:9 desk", "desk.market desks/warsaw.yaml:7 markets");
    }

    @Test
    void twoMarketsDoNotShareACountry() {
        assertThat(folder.change(JP, "serves: []", "serves: [CZ]").found()).containsExactly("market.countryTwice markets/pl.yaml:2 serves");
    }

    @Test
    void aFileOfAnotherName() {
        assertThat(folder.change(JP, "region: JP", "region: KR").found()).containsExactly("market.name markets/jp.yaml:1 region");
    }

    @ParameterizedTest
    @CsvSource({"Japan, market.country markets/jp.yaml:1 region", "jp, market.country markets/jp.yaml:1 region", "UK, market.country markets/jp.yaml:1 region"})
    void aRegionThatIsNoneIsSaidAndNotStumbledOver(String region, String place) {
        folder.change(JP, "region: JP", "region: " + region);
        assertThat(folder.read(locale -> new Coverage(1, 100)).findings()).filteredOn(Finding::isError).extracting(TinyFolder::place).containsExactly(place);
    }

    @Test
    void aMissingRegionIsSaidOnce() {
        assertThat(folder.change(JP, "region: JP\n", "").found()).containsExactly("yaml.missing markets/jp.yaml:1 region");
    }

    @Test
    void aMissingSectionIsSaidWithAllThatWasToStandInIt() {
        folder.change(PL, "tax:\n  name: VAT\n  shown: INCLUDED\n", "");
        assertThat(folder.found()).contains("yaml.missing markets/pl.yaml:1 tax").anyMatch(place -> place.endsWith("tax.name"));
    }

    @Test
    void aSectionThatIsAText() {
        assertThat(folder.change(PL, "delivery: { min: 1, max: 3 }", "delivery: 1-3").found()).contains("yaml.value markets/pl.yaml:14 delivery");
    }

    @Test
    void aFieldThatStandsTwice() {
        assertThat(folder.change(PL, "duties: DDP", "duties: DDP\nduties: DAP").found()).containsExactly("yaml.duplicateField markets/pl.yaml:14 duties");
        assertThat(folder.change(OWN, "name: Wigilia", "name: Wigilia, name: Boże Narodzenie").found())
                .contains("yaml.duplicateField holidays/own.yaml:3 days.name");
    }

    @Test
    void aByteThatIsNotUtf8() {
        assertThat(folder.write(PL, new byte[] {'a', ':', ' ', 'b', '\n', 'c', ':', ' ', (byte) 0xB1, '\n'}).found())
                .contains("file.encoding markets/pl.yaml:2 ");
    }

    @Test
    void aByteOrderMark() {
        assertThat(folder.change(PL, "region", "\uFEFFregion").found()).contains("file.bom markets/pl.yaml:1 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "serves: [CZ | yaml.syntax markets/pl.yaml:3 ",
        "serves: [CZ]\t: | yaml.syntax markets/pl.yaml:2 ",
        "serves: *nobody | yaml.syntax markets/pl.yaml:2 "
    })
    void yamlThatIsNone(String line, String place) {
        assertThat(folder.change(PL, "serves: [CZ]", line).found()).anyMatch(found -> found.strip().equals(place.strip()));
    }

    @Test
    void aFileWithoutFields() {
        assertThat(folder.write(PL, "").found()).contains("yaml.syntax markets/pl.yaml:1 ");
        assertThat(folder.write(PL, "- region\n").found()).contains("yaml.syntax markets/pl.yaml:1 ");
    }

    @Test
    void aCalendarWithAWrongDay() {
        assertThat(folder.change(OWN, "2026-12-24", "24 XII").found()).containsExactly("yaml.value holidays/own.yaml:3 days.date");
        assertThat(folder.write(OWN, "tage: []\n").found())
                .containsExactly("yaml.missing holidays/own.yaml:1 days", "yaml.unknownField holidays/own.yaml:1 tage");
    }

    @Test
    void anOrderOfMarketsThatThereAreNot() {
        assertThat(folder.write(ORDER, "order: [pl, xx]\nbackup: yy\n").found())
                .containsExactly("market.unknown markets.yaml:1 order", "market.unknown markets.yaml:2 backup");
    }

    @Test
    void withoutAnOrderItIsTheAlphabets() {
        var markets = folder.delete(ORDER).markets();
        assertThat(markets.all()).extracting(Market::key).containsExactly("jp", "pl");
        assertThat(markets.backup().key()).isEqualTo("jp");
        var declared = folder.write(ORDER, "order: [pl]\nbackup: pl\n").markets();
        assertThat(declared.all()).extracting(Market::key).containsExactly("pl", "jp");
    }

    @Test
    void aFolderWithoutMarkets() {
        var found = MarketFiles.read(root.resolve("nowhere"), locale -> new Coverage(0, 1));
        assertThat(found.findings()).extracting(Finding::id).containsExactly("market.none");
        assertThat(found.markets()).isEmpty();
    }

    @Test
    void aLanguageWithoutAnInterfaceIsAnErrorAndOneWithAGapIsWarnedOf() {
        var result = folder.read(locale -> new Coverage(switch (locale.id()) {
            case "ja_JP" -> 51;
            case "pl_PL" -> 50;
            default -> 0;
        }, 100));
        assertThat(result.findings()).extracting(TinyFolder::place, Finding::severity).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("market.language markets/jp.yaml:3 languages", Severity.ERROR),
                org.assertj.core.groups.Tuple.tuple("market.language markets/pl.yaml:3 languages", Severity.WARNING));
        assertThat(result.findings()).extracting(Finding::reason).anyMatch(reason -> reason.contains("51 of 100")).anyMatch(reason -> reason.contains("“pl”"));
    }

    @Test
    void aWarningStopsNoMarket() {
        assertThat(folder.read(locale -> new Coverage(1, 100)).markets()).isPresent();
    }

    @Test
    void everythingIsSaidAtOnce() {
        folder.change(PL, "[PLN, EUR]", "[ZŁ]").change(PL, "Europe/Warsaw", "Warszawa").change(PL, "days: 30", "days: 3");
        folder.change(JP, "duties: DDP", "duties: NIL").change(WARSAW, "mailbox: warsaw@shop.example", "mailbox: warsaw");
        folder.change(OWN, "2026-11-11", "11.11.").write(ORDER, "order: [xx]\nbackup: pl\n");
        assertThat(folder.found()).containsExactlyInAnyOrderElementsOf(List.of(
                "market.currency markets/pl.yaml:5 currencies", "market.zone markets/pl.yaml:6 zones", "market.returns markets/pl.yaml:17 returns",
                "yaml.value markets/jp.yaml:13 duties", "desk.mailbox desks/warsaw.yaml:9 mailbox",
                "yaml.value holidays/own.yaml:2 days.date", "market.unknown markets.yaml:1 order"));
    }
}
