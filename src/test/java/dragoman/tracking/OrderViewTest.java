package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.money.Rate;
import dragoman.money.Reference;
import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.ParcelCode;
import dragoman.orders.PaymentState;
import dragoman.orders.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order is told as it was charged and as it stands, in the reader's language, by the law of its own market. */
class OrderViewTest {

    @Test
    void zofiaReadsTheSourcesSumsInZlotyWhateverTheyAddUpTo() {
        var sale = Sold.toZofia();
        assertThat(rows(Reading.whole(sale, Reading.visit("pl/pl")))).containsExactly(
                "Towary 880,50 zł", "Rabat JESIEN5 -44,05 zł", "Dostawa 25,00 zł", "Razem 861,45 zł", "W tym VAT 23% 161,08 zł", "Zapłacono 861,45 zł");
        // A sum that cannot be right is the source's all the same.
        sale.totals = Optional.of(sale.totals("1.00", "880.50", "25.00", "161.08", true, List.of()));
        assertThat(rows(Reading.whole(sale, Reading.visit("pl/pl")))).contains("Razem 1,00 zł");
    }

    @Test
    void whatTheShopBookedIsForStaffAlone() {
        var sale = Sold.toZofia();
        var visit = Reading.visit("pl/pl");
        assertThat(Reading.whole(sale, visit).money().shop()).isEmpty();
        assertThat(Reading.whole(sale, visit).toString()).doesNotContain("219,90").doesNotContain("USD");
        var staff = MoneyView.forStaff(sale.told().charges(), Reading.telling(sale, visit));
        assertThat(Reading.plain(staff.shop().orElseThrow().amount())).isEqualTo("219,90 USD");
        assertThat(staff.rows()).isEqualTo(Reading.whole(sale, visit).money().rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/pl | W tym VAT 23%
            us/en | Including VAT 23%
            de/de | Enthaltene MwSt. 23 %
            """)
    void theTaxIsCalledAsInTheOrdersMarket(String place, String label) {
        assertThat(rows(Reading.whole(Sold.toZofia(), Reading.visit(place)))).anyMatch(row -> row.startsWith(label + " "));
    }

    @ParameterizedTest
    @CsvSource({"us, NO, Sales tax", "jp, YES, Including consumption tax", "sg, YES, Including GST", "pl, NO, VAT", "hk, NO, Tax"})
    void taxIsPartOfPricesOrComesOnTop(String market, String included, String label) {
        var sale = new Sale("#1", market, "en", "USD").line("Lamp", "", 1, "10", "10");
        sale.totals = Optional.of(sale.totals("12", "10", "1", "1", included.equals("YES"), List.of()));
        var rows = rows(Reading.whole(sale, Reading.visit("us/en")));
        int tax = rows.indexOf(label + " $1.00");
        int total = rows.indexOf("Total $12.00");
        assertThat(tax).as(rows.toString()).isNotNegative();
        // What is in the price explains the total below it; what comes on top stands above.
        assertThat(tax > total).isEqualTo(included.equals("YES"));
    }

    @Test
    void eachOfSeveralTaxesHasTheNameThatItsSourceGives() {
        var sale = new Sale("#1", "us", "en", "USD").line("Lamp", "", 1, "10", "10");
        sale.totals = Optional.of(sale.totals("12", "10", "1", "1", false,
                List.of(new Totals.Tax("New York State Tax", "4", sale.money("0.40")), new Totals.Tax("New York City Tax", "4.5", sale.money("0.45")))));
        assertThat(rows(Reading.whole(sale, Reading.visit("us/en")))).contains("Sales tax New York State Tax 4% $0.40", "Sales tax New York City Tax 4.5% $0.45");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sa/ar | SAR | ٩٦٥٫٢٥ ر.س.
            jp/ja | JPY | ￥20,100
            br/pt | BRL | R$ 338,28
            th/th | THB | ฿1,990.20
            """)
    void eachOfTheCastReadsTheTotalAsAmountsAreWrittenThere(String place, String currency, String total) {
        var sale = Stream.of(Sold.toYusuf(), Sold.toKenji(), Sold.toAna(), Sold.toMalee()).filter(one -> one.currency.equals(currency)).findFirst().orElseThrow();
        assertThat(rows(Reading.whole(sale, Reading.visit(place)))).anyMatch(row -> row.endsWith(" " + total));
    }

    @Test
    void dinarsHaveAThousandFilsWhateverTheMarket() {
        assertThat(rows(Reading.whole(Sold.toFahad(), Reading.visit("us/en")))).contains("Total KWD 14.125", "Shipping KWD 1.375");
        assertThat(rows(Reading.whole(Sold.toFahad(), Reading.visit("sa/ar")))).contains("الإجمالي ١٤٫١٢٥ د.ك.");
    }

    @Test
    void aReferenceSaysWhereItComesFromAndWhatItIsNotFor() {
        var sale = Sold.toZofia();
        var telling = Reading.telling(sale, Reading.visit("pl/pl", "EUR", ZoneId.of("Europe/Warsaw")));
        var rate = new Rate.Known(BigDecimal.ONE, new BigDecimal("4.196"), LocalDate.of(2026, 11, 13), Rate.Source.ECB, List.of());
        var total = sale.told().charges().charged().total();
        var view = ReferenceView.of(Reference.of(total, Currency.getInstance("EUR"), rate), total, telling).orElseThrow();
        assertThat(Reading.plain(view.about())).isEqualTo("205,30 €");
        assertThat(view.sentences().stream().map(Reading::plain)).containsExactly(
                "1 PLN = 0,2383222 EUR",
                "Kurs referencyjny Europejskiego Banku Centralnego z 13 listopada 2026",
                "Tylko orientacyjnie. Płatność za zamówienie jest w tej walucie: złoty polski. Bank może przeliczyć kwotę po innym kursie.");
    }

    @Test
    void aPegIsCalledOneAndACurrencyWithoutRateSaysSo() {
        var rates = new dragoman.money.Peg(Currency.getInstance("SAR"), Currency.getInstance("USD"), new BigDecimal("3.75"), LocalDate.of(1987, 1, 1), "", dragoman.market.Market.Confidence.M);
        var sale = Sold.toYusuf();
        var telling = Reading.telling(sale, Reading.visit("sa/en", "USD", ZoneId.of("Asia/Riyadh")));
        var total = sale.told().charges().charged().total();
        var rate = new Rate.Known(BigDecimal.ONE, new BigDecimal("3.75"), LocalDate.of(2026, 11, 16), Rate.Source.PEG, List.of(rates));
        var pegged = ReferenceView.of(Reference.of(total, Currency.getInstance("USD"), rate), total, telling).orElseThrow();
        assertThat(pegged.sentences()).contains("Fixed value, not a market rate: 1 USD = 3.75 SAR").noneMatch(sentence -> sentence.contains("Central Bank"));
        var none = ReferenceView.of(new Reference.Unknown(Currency.getInstance("TWD")), total, telling).orElseThrow();
        assertThat(none.about()).isEmpty();
        assertThat(none.sentences()).containsExactly("For this currency there is no reference rate on the day of the order: New Taiwan Dollar.");
        assertThat(ReferenceView.of(new Reference.Needless(), total, telling)).isEmpty();
    }

    @Test
    void aCardIsItsBrandAndFourDigitsAndARefundKeepsItsNoteToItself() {
        var owners = Reading.whole(Sold.toZofia(), Reading.visit("pl/pl")).owners().orElseThrow();
        assertThat(owners.payments()).extracting(PayView::how).containsExactly("Visa, numer kończy się na 4242");
        assertThat(Reading.plain(owners.refunds().get(0).amount())).isEqualTo("64,50 zł");
        assertThat(owners.toString()).doesNotContain("Lucíą");
    }

    @Test
    void whatIsInNoParcelIsBeingPrepared() {
        var view = Reading.whole(Sold.toZofia(), Reading.visit("pl/pl"));
        assertThat(view.parcels()).extracting(ParcelView::title).containsExactly("Paczka 1 z 2", "Paczka 2 z 2");
        assertThat(view.toSend()).containsExactly(new ContentView("3", "Miska ceramiczna, ręcznie toczona"));
        assertThat(view.lines().lines().get(0).counts()).containsExactly("Wysłane: 2");
    }

    @Test
    void anEventIsToldOnTheClockOfItsPlaceWhereThatIsKnown() {
        var events = Reading.whole(Sold.toZofia(), Reading.visit("pl/pl")).parcels().get(1).events();
        assertThat(events).extracting(EventView::at).containsExactly(
                "21 lis 2026, 07:15", "20 lis 2026, 23:10", "20 lis 2026, 06:00 (Twój czas)", "20 lis 2026, 03:30 (czas lokalny)");
        assertThat(events).extracting(EventView::moment).contains("2026-11-20T03:30+09:00");
        assertThat(events).extracting(EventView::tag).containsExactly("pl", "pl", "de", "ja");
    }

    @Test
    void hoursAreThoseOfWhereItGoesAndTheReadersOwnOnlyWhereTheyDiffer() {
        var sale = Sold.toKenji();
        assertThat(Reading.whole(sale, Reading.visit("jp/ja")).parcels().get(0).window()).containsExactly("2026年11月23日", "14時00分～16時00分");
        var abroad = Reading.whole(sale, Reading.visit("jp/en", "JPY", ZoneId.of("America/Recife"))).parcels().get(0).window();
        assertThat(abroad.stream().map(Reading::plain)).containsExactly("November 23, 2026", "14:00 – 16:00 local time", "Nov 23, 02:00 – 04:00 your time");
    }

    @Test
    void aLinkThatIsNotSafeIsNone() {
        var sale = Sold.toZofia();
        var insecure = sale.parcels.get(0);
        sale.parcels.set(0, new dragoman.orders.Parcel("P1", "InPost", "", "6", "http://inpost.example/6", Optional.empty(), Optional.empty(), insecure.contents()));
        assertThat(Reading.whole(sale, Reading.visit("pl/pl")).parcels().get(0).follow()).isEmpty();
    }

    @Test
    void eventsOfAParcelThatTheShopHasNotNamedAreNotLost() {
        var sale = Sold.toFahad().event("XX1", ParcelCode.IN_TRANSIT, "2026-11-20T10:00:00Z");
        var view = Reading.whole(sale, Reading.visit("us/en"));
        assertThat(view.parcels()).hasSize(1);
        assertThat(view.parcels().get(0).state()).isEqualTo("On its way");
        assertThat(view.heading().which()).isEmpty();
    }

    @Test
    void aLongOrderIsReadInParts() {
        var sale = new Sale("#1", "pl", "pl", "PLN").is(OrderState.OPEN, PaymentState.PAID, FulfilmentState.UNFULFILLED);
        for (int i = 1; i <= 10_000; i++) {
            sale.line("Lampion " + i, "", 1, "1", "1");
        }
        var telling = Reading.telling(sale, Reading.visit("pl/pl"));
        var contents = new Contents(sale.told(), telling);
        var first = LinesView.of(sale.told(), 1, contents, telling);
        assertThat(first.lines()).hasSize(LinesView.SHOWN);
        assertThat(Reading.plain(first.part())).isEqualTo("Towary od 1 do 200 z 10 000");
        assertThat(first.before()).isEmpty();
        assertThat(first.next()).isEqualTo("?items=2");
        var last = LinesView.of(sale.told(), 50, contents, telling);
        assertThat(last.lines().get(199).title()).isEqualTo("Lampion 10000");
        assertThat(last.next()).isEmpty();
        assertThat(last.before()).isEqualTo("?items=49");
        assertThat(LinesView.of(sale.told(), 99_999, contents, telling)).isEqualTo(last);
        assertThat(Reading.plain(Reading.whole(sale, Reading.visit("pl/pl")).more())).isEqualTo("i jeszcze 9 980");
    }

    private static List<String> rows(OrderView view) {
        return view.money().rows().stream().map(row -> Reading.plain(String.join(" ", row.label(), row.detail(), row.rate(), row.amount())).replaceAll(" +", " ")).toList();
    }
}
