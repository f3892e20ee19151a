package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.comparison.CheckRules;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.market.Market;
import dragoman.market.MarketFiles;
import dragoman.market.Markets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped translation owes its source, and every market its readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedTextsTest {

    private static final Path SHIPPED = Path.of("i18n");

    /** Laws and services whose names have a number in them; only keywords name them, since buyers type them. */
    private static final Pattern NAMES = Pattern.compile("(?<=^|, )(3-?D (?=Secure)|3D(?=セキュア|驗證)|Loi 25|My Post 24|6502)");

    private final TextFolder folder = TextFolder.read(SHIPPED);
    private final Map<String, FileText> sources = folder.sources();
    private final Markets markets = MarketFiles.read(SHIPPED, locale -> FolderCheck.coverage(folder, locale)).markets().orElseThrow();

    private final Map<LocaleId, Set<String>> units = folder.texts().stream()
            .collect(Collectors.groupingBy(FileText::locale, Collectors.mapping(FileText::unit, Collectors.toSet())));

    @Test
    void theChecksFindNoErrors() {
        assertThat(FolderCheck.of(folder, CheckRules.standard())).filteredOn(Finding::isError).isEmpty();
        assertThat(blocks()).hasSizeGreaterThan(300);
    }

    @Test
    void aTranslationHasTheBlocksOfItsSource() {
        var wholes = units.keySet().stream().filter(locale -> locale.region().isEmpty()).toList();
        assertThat(wholes).extracting(LocaleId::id).contains("en", "de", "ja", "pl", "ar", "zh_Hans");
        for (var locale : wholes) {
            assertThat(articleUnits(locale)).as(locale.id()).isEqualTo(articleUnits(TextFolder.SOURCE));
        }
    }

    @Test
    void aRegionalFileHasNoBlockOfItsOwn() {
        for (var locale : units.keySet()) {
            assertThat(articleUnits(TextFolder.SOURCE)).as(locale.id()).containsAll(articleUnits(locale));
        }
    }

    List<FileText> blocks() {
        return folder.texts().stream().filter(text -> text.kind() == UnitKind.BLOCK).toList();
    }

    List<FileText> lines() {
        return folder.texts().stream().filter(text -> text.kind() == UnitKind.LINE).toList();
    }

    @Test
    void aTranslatedBlockHasTheShapeOfItsSource() {
        for (var block : blocks()) {
            if (block.locale().region().isEmpty()) {
                assertThat(BlockShape.of(block.text())).as(place(block)).isEqualTo(source(block));
            }
        }
    }

    /** What a region says differently may be a list where the source has sentences; links and facts are the same. */
    @Test
    void aRegionalBlockHasTheLinksAndFactsOfItsSource() {
        for (var block : blocks()) {
            var shape = BlockShape.of(block.text());
            assertThat(shape.arguments()).as(place(block)).isEqualTo(source(block).arguments());
            assertThat(shape.links()).as(place(block)).isEqualTo(source(block).links());
            assertThat(shape.headings()).as(place(block)).isEqualTo(source(block).headings());
        }
    }

    private BlockShape source(FileText block) {
        return BlockShape.of(sources.get(block.unit()).text());
    }

    @Test
    void factsOfAMarketAreNoDigitsInAText() {
        for (var block : blocks()) {
            assertThat(digits(BlockShape.words(block.text()))).as(place(block)).isEmpty();
        }
        for (var line : lines()) {
            var text = line.unit().endsWith("@keywords") ? NAMES.matcher(line.text()).replaceAll("") : line.text();
            assertThat(digits(text)).as(place(line)).isEmpty();
        }
    }

    @Test
    void digitsOfEveryScriptAreDigits() {
        assertThat(digits("14 days ١٤ १४ 十四 １４")).isEqualTo("14١٤१४１４");
    }

    List<Market> markets() {
        return List.copyOf(markets.all());
    }

    @ParameterizedTest
    @MethodSource("markets")
    void everyLanguageOfAMarketHasEveryArticleWhole(Market market) {
        for (var language : market.languages()) {
            var chain = LocaleChain.parents(language.in(market.region()));
            for (var unit : articleUnits(TextFolder.SOURCE)) {
                assertThat(chain.stream().anyMatch(locale -> units.getOrDefault(locale, Set.of()).contains(unit)))
                        .as(market.key() + " " + language + " " + unit).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("markets")
    void noTwoArticlesOfALanguageShareASlug(Market market) {
        for (var language : market.languages()) {
            var chain = LocaleChain.parents(language.in(market.region()));
            var taken = new HashMap<String, String>();
            for (var unit : slugs()) {
                var slug = find(unit, chain).orElseThrow().text();
                assertThat(slug).isEqualTo(slug.strip()).doesNotContainAnyWhitespaces().doesNotContain("/", "?", "#", "%").isNotEmpty();
                assertThat(taken.put(slug, unit)).as(market.key() + " " + language + " " + slug).isNull();
            }
        }
    }

    @Test
    void everyTopicHasANameAndEveryArticleATopic() {
        var topics = Set.of(sources.get(UnitName.TOPICS).text().split("\n"));
        for (var topic : topics) {
            assertThat(sources).containsKey(UnitName.phrase("help.topic." + topic));
        }
        assertThat(outlines()).extracting(Outline::topic).allMatch(topics::contains);
    }

    @Test
    void articlesHaveIdsOfTheirOwnAndKnowTheirNeighbours() {
        var ids = outlines().stream().map(Outline::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
        assertThat(outlines()).allSatisfy(outline -> assertThat(ids).containsAll(outline.related()).contains(outline.id()));
        var linked = blocks().stream().flatMap(block -> BlockShape.of(block.text()).links().stream())
                .filter(link -> link.startsWith("article:")).map(link -> Integer.valueOf(link.substring("article:".length()).split("#")[0])).collect(Collectors.toSet());
        assertThat(ids).containsAll(linked);
    }

    @Test
    void aConditionNamesMarketsThatThereAre() {
        var keys = markets.all().stream().map(Market::key).collect(Collectors.toSet());
        for (var outline : outlines()) {
            for (var block : outline.blocks()) {
                assertThat(keys).as(outline.topic() + " " + block.name()).containsAll(block.condition().only()).containsAll(block.condition().except());
            }
        }
    }

    private List<Outline> outlines() {
        return folder.texts().stream().filter(text -> text.kind() == UnitKind.OUTLINE && !text.unit().equals(UnitName.TOPICS))
                .map(text -> Outline.read(text.text())).toList();
    }

    private List<String> slugs() {
        return sources.keySet().stream().filter(unit -> unit.endsWith("@slug")).toList();
    }

    private Optional<FileText> find(String unit, List<LocaleId> chain) {
        return chain.stream()
                .flatMap(locale -> folder.texts().stream().filter(text -> text.unit().equals(unit) && text.locale().equals(locale)))
                .findFirst();
    }

    private Set<String> articleUnits(LocaleId locale) {
        return Stream.concat(blocks().stream(), lines().stream()).filter(text -> text.locale().equals(locale)).map(FileText::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String digits(String text) {
        return text.codePoints().filter(Character::isDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String place(FileText text) {
        return text.file() + ":" + text.line() + " " + text.key();
    }
}
