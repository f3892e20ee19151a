package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles;
import dragoman.market.MarketFiles.Coverage;
import dragoman.market.Markets;
import dragoman.money.Money;
import dragoman.orders.FulfilmentState;
import dragoman.orders.Line;
import dragoman.orders.OrderKey;
import dragoman.orders.OrderReturn;
import dragoman.orders.OrderSnapshot;
import dragoman.orders.OrderState;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import dragoman.orders.PaymentState;
import dragoman.orders.Refund;
import dragoman.orders.ReturnState;
import dragoman.orders.Stated;
import dragoman.orders.Totals;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demo brings along is of every kind, and none of it is impossible. */
class DemoTellingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Markets MARKETS = MarketFiles.read(Path.of("i18n"), locale -> new Coverage(0, 1)).markets().orElseThrow();
    private static final List<DemoTelling> TELLINGS = DemoOrders.tellings(NOW);

    /** Each order as it was told last. */
    private static final Collection<DemoTelling> ORDERS = TELLINGS.stream()
            .collect(Collectors.toMap(DemoTelling::key, Function.identity(), (earlier, later) -> later, LinkedHashMap<OrderKey, DemoTelling>::new)).values();

    @Test
    void thereAreTwoHundredOfWhichSomeWereToldTwice() {
        assertThat(ORDERS).hasSize(200);
        assertThat(snapshots().map(OrderSnapshot::number)).doesNotHaveDuplicates().startsWith("#1001").endsWith("#1200");
        assertThat(TELLINGS).hasSize(205);
    }

    @Test
    void everyStateIsThereOnEachAxis() {
        assertThat(standings(OrderSnapshot.Standing::order)).containsAll(EnumSet.allOf(OrderState.class));
        assertThat(standings(OrderSnapshot.Standing::payment)).containsAll(EnumSet.allOf(PaymentState.class));
        assertThat(standings(OrderSnapshot.Standing::fulfilment)).containsAll(EnumSet.allOf(FulfilmentState.class));
        assertThat(snapshots().flatMap(told -> told.returns().stream()).map(OrderReturn::state).map(Stated::state)).containsAll(EnumSet.allOf(ReturnState.class));
        assertThat(ORDERS.stream().flatMap(order -> newest(order.events()).stream()).map(ParcelEvent::code))
                .as("the last word on a parcel").containsAll(EnumSet.allOf(ParcelCode.class));
    }

    @Test
    void whatWeDoNotKnowKeepsTheSourcesOwnWord() {
        assertThat(snapshots().map(told -> told.standing().order()).filter(order -> order.state() == OrderState.UNKNOWN)).isNotEmpty()
                .extracting(Stated::raw).containsOnly("awaiting_weaver");
        assertThat(events().filter(event -> event.code() == ParcelCode.UNKNOWN)).isNotEmpty().allMatch(event -> !event.raw().isEmpty() && !event.text().isEmpty());
    }

    @Test
    void moneyHasTheDigitsOfItsCurrency() {
        var byCurrency = snapshots().map(told -> told.charges().charged().total()).collect(Collectors.groupingBy(Money::currency));
        assertThat(byCurrency.keySet()).hasSizeGreaterThan(8).extracting(Currency::getDefaultFractionDigits).contains(0, 2, 3);
        var lines = snapshots().flatMap(told -> told.lines().stream()).map(Line::unitPrice).map(Money::toString).toList();
        assertThat(lines).contains("3980 JPY", "105.90 PLN", "30.400 BHD", "16.350 OMR", "39900 KRW");
        assertThat(byCurrency.get(Currency.getInstance("JPY"))).allMatch(total -> total.minor() > 1_000 && total.minor() < 200_000);
        assertThat(byCurrency.get(Currency.getInstance("BHD"))).allMatch(total -> total.minor() > 5_000 && total.minor() < 400_000);
    }

    @Test
    void everyOrderBelongsToAMarketThatOffersItsLanguageAndCurrency() {
        for (var told : snapshots().toList()) {
            var market = MARKETS.find(told.buyer().market()).orElseThrow();
            var language = LocaleId.parse(told.buyer().locale()).orElseThrow();
            assertThat(language.tag()).as(told.number()).isEqualTo(told.buyer().locale());
            assertThat(market.languages()).as(told.number()).anyMatch(language::sameLanguage);
            assertThat(market.currencies()).as(told.number()).contains(told.charges().charged().total().currency());
            assertThat(told.buyer().delivery().stream().map(address -> MARKETS.ofCountry(address.country()).orElseThrow())).as(told.number()).allMatch(market::equals);
        }
    }

    @Test
    void theSumsAreThoseOfAShopThatCanCount() {
        for (var told : snapshots().toList()) {
            var sums = told.charges().charged();
            long items = told.lines().stream().mapToLong(line -> line.total().orElseThrow().minor()).sum();
            long onTop = sums.taxIncluded() ? 0 : minor(sums.tax());
            assertThat(minor(sums.items())).as(told.number()).isEqualTo(items);
            assertThat(sums.total().minor()).as(told.number())
                    .isEqualTo(items - minor(sums.discount()) + minor(sums.shipping()) + minor(sums.duties()) + onTop);
            assertThat(told.charges().refunds()).as(told.number()).extracting(Refund::amount)
                    .allMatch(amount -> amount.currency().equals(sums.total().currency()) && amount.compareTo(sums.paid().orElseThrow()) <= 0 && amount.minor() > 0);
            if (told.standing().order().state() != OrderState.CANCELLED) {
                assertThat(sums.total().minor()).as(told.number()).isEqualTo(minor(sums.credit()) + minor(sums.paid()) + minor(sums.outstanding()));
            }
        }
    }

    @Test
    void everySpecialThingIsThere() {
        assertThat(charged()).anyMatch(sums -> sums.discount().isPresent()).anyMatch(sums -> sums.duties().isPresent()).anyMatch(sums -> sums.credit().isPresent())
                .anyMatch(sums -> !sums.taxIncluded()).anyMatch(sums -> sums.tax().isEmpty());
        assertThat(charged().filter(sums -> sums.outstanding().orElseThrow().minor() > 0)).isNotEmpty();
        assertThat(snapshots()).anyMatch(told -> told.parcels().size() == 2)
                .anyMatch(told -> told.buyer().email().isEmpty() && !told.buyer().phone().isEmpty())
                .anyMatch(told -> told.placedAt().isBefore(NOW.minus(Duration.ofDays(14))))
                .anyMatch(told -> told.lines().stream().anyMatch(line -> line.cancelled() > 0))
                .anyMatch(told -> told.buyer().delivery().isEmpty())
                .anyMatch(told -> told.buyer().delivery().isPresent() && !told.buyer().delivery().equals(told.buyer().billing()))
                .anyMatch(told -> told.charges().shop().isPresent());
        assertThat(refunds(PaymentState.REFUNDED)).isNotEmpty();
        assertThat(refunds(PaymentState.PARTIALLY_REFUNDED)).isNotEmpty();
        assertThat(windows().filter(window -> window.from().isPresent())).isNotEmpty();
    }

    @Test
    void whatIsFullyRefundedWasRefundedToTheLastUnit() {
        assertThat(snapshots().filter(told -> told.standing().payment().state() == PaymentState.REFUNDED))
                .allSatisfy(told -> assertThat(told.charges().refunds().get(0).amount()).isEqualTo(told.charges().charged().paid().orElseThrow()));
    }

    @Test
    void parcelsHoldWhatWasBoughtAndEventsTellOfThem() {
        for (var order : ORDERS) {
            var told = order.snapshot();
            var bought = told.lines().stream().collect(Collectors.toMap(Line::id, line -> line.quantity() - line.cancelled()));
            assertThat(told.parcels().stream().flatMap(parcel -> parcel.contents().stream())).as(told.number())
                    .allMatch(content -> content.quantity() > 0 && content.quantity() <= bought.get(content.lineId()));
            assertThat(told.parcels()).as(told.number()).allMatch(parcel -> !parcel.contents().isEmpty());
            assertThat(order.events()).as(told.number()).extracting(ParcelEvent::parcel).hasSameElementsAs(told.parcels().stream().map(Parcel::id).toList());
        }
        assertThat(events().map(ParcelEvent::id)).doesNotHaveDuplicates();
        assertThat(snapshots().flatMap(told -> told.parcels().stream()).map(Parcel::trackingNumber)).doesNotHaveDuplicates().allMatch(n -> n.matches("LX\\d{9}PT"));
    }

    @Test
    void nothingHappensInTheFutureAndNoWindowInThePast() {
        assertThat(snapshots()).allMatch(told -> told.placedAt().isBefore(NOW));
        assertThat(events()).allMatch(event -> event.at().isBefore(NOW)).allMatch(event -> ZoneId.of(event.zone()) != null);
        assertThat(snapshots().flatMap(told -> told.charges().refunds().stream())).allMatch(refund -> refund.at().isBefore(NOW));
        assertThat(snapshots().flatMap(told -> told.returns().stream())).allMatch(back -> back.at().orElseThrow().isBefore(NOW));
        for (var order : ORDERS) {
            assertThat(order.events()).allMatch(event -> event.at().isAfter(order.snapshot().placedAt()));
        }
        var days = Set.of("2026-11-20", "2026-11-21", "2026-11-22");
        assertThat(windows().filter(window -> window.from().isPresent())).allMatch(window -> days.contains(window.first().toString()));
    }

    @Test
    void tomorrowsStartTellsTheSameOfADayLater() {
        var tomorrow = DemoOrders.tellings(NOW.plus(Duration.ofDays(1)));
        assertThat(tomorrow).extracting(DemoTelling::key).isEqualTo(TELLINGS.stream().map(DemoTelling::key).toList());
        assertThat(tomorrow.get(0).snapshot().placedAt()).isEqualTo(TELLINGS.get(0).snapshot().placedAt().plus(Duration.ofDays(1)));
        assertThat(DemoOrders.tellings(NOW)).isEqualTo(TELLINGS);
    }

    @Test
    void sixScriptsAreWrittenAndMore() {
        var letters = snapshots().flatMap(told -> Stream.concat(told.lines().stream().map(Line::title), told.buyer().delivery().stream().map(a -> a.city() + a.familyName())))
                .flatMapToInt(String::codePoints).filter(Character::isLetter).mapToObj(UnicodeScript::of).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(letters.keySet()).contains(UnicodeScript.LATIN, UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
                UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI);
        assertThat(snapshots().map(told -> told.buyer().locale())).contains("zh-Hans-CN", "zh-Hant-TW", "zh-Hant-HK", "pt-BR", "pt-PT");
    }

    @Test
    void allTextIsComposed() throws IOException {
        for (var name : List.of("languages", "markets", "prices", "stories")) {
            var text = Files.readString(Path.of("src", "main", "resources", "demo", name + ".json"));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(name).isTrue();
        }
    }

    @Test
    void lettersGoNowhere() {
        assertThat(snapshots().map(told -> told.buyer().email()).filter(email -> !email.isEmpty()))
                .allMatch(email -> email.matches("[a-z.]+@(example\\.(com|org)|[a-z]+\\.test)"));
        assertThat(snapshots().flatMap(told -> told.parcels().stream()).map(Parcel::trackingUrl)).allMatch(url -> url.startsWith("https://tracking.example.com/"));
    }

    private static Stream<OrderSnapshot> snapshots() {
        return ORDERS.stream().map(DemoTelling::snapshot);
    }

    private static Stream<ParcelEvent> events() {
        return ORDERS.stream().flatMap(order -> order.events().stream());
    }

    private static Stream<Totals> charged() {
        return snapshots().map(told -> told.charges().charged());
    }

    private static Stream<Parcel.Window> windows() {
        return snapshots().flatMap(told -> told.parcels().stream()).flatMap(parcel -> parcel.window().stream());
    }

    private static Stream<Refund> refunds(PaymentState state) {
        return snapshots().filter(told -> told.standing().payment().state() == state).flatMap(told -> told.charges().refunds().stream());
    }

    private static <S extends Enum<S>> Stream<S> standings(Function<OrderSnapshot.Standing, Stated<S>> axis) {
        return snapshots().map(OrderSnapshot::standing).map(axis).map(Stated::state);
    }

    /** The last event of each parcel. */
    private static Collection<ParcelEvent> newest(List<ParcelEvent> events) {
        Map<String, ParcelEvent> last = new TreeMap<>();
        events.forEach(event -> last.merge(event.parcel(), event, (a, b) -> a.at().isAfter(b.at()) ? a : b));
        return last.values();
    }

    private static long minor(Optional<Money> amount) {
        return amount.map(Money::minor).orElse(0L);
    }
}
