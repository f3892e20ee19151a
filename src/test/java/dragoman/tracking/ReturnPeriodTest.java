package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.orders.FulfilmentState;
import dragoman.orders.OrderState;
import dragoman.orders.ParcelCode;
import dragoman.orders.PaymentState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A buyer is told the last day for sending back, by the promise and by the law of the order's market. */
class ReturnPeriodTest {

    @Test
    void maleeHasFourteenDaysByPromiseAndSevenByLaw() {
        assertThat(periods(Sold.toMalee(), "th/en")).containsExactly(
                new ReturnPeriod("You can return your goods without a reason until Thursday, December 3, 2026.", "2026-12-03"),
                new ReturnPeriod("By law, you can withdraw from the purchase without a reason until Thursday, November 26, 2026.", "2026-11-26"));
    }

    @Test
    void whoeverReadsItFromAnotherMarketReadsTheLawOfTheOrders() {
        assertThat(periods(Sold.toMalee(), "pl/pl")).extracting(ReturnPeriod::day).containsExactly("2026-12-03", "2026-11-26");
        // Counted in the common era, as Thai parcels are.
        assertThat(periods(Sold.toMalee(), "th/th").get(0).sentence()).contains("2026").doesNotContain("2569");
    }

    @Test
    void theDaysAreCountedFromTheLastParcel() {
        var sale = Sold.toZofia();
        assertThat(periods(sale, "pl/pl")).extracting(ReturnPeriod::day).containsExactly("", "");
        assertThat(periods(sale, "pl/pl").get(0).sentence()).contains("30 dni");
        assertThat(periods(sale, "pl/pl").get(1).sentence()).contains("14 dni").contains("ostatni");
        // It comes on Monday after midnight in Warsaw, which is Sunday by the clock of Greenwich.
        sale.is(OrderState.COMPLETED, PaymentState.PAID, FulfilmentState.FULFILLED).event("P2", ParcelCode.DELIVERED, "2026-11-22T23:30:00Z", "Europe/Warsaw", "", "", "", "");
        assertThat(periods(sale, "pl/pl")).extracting(ReturnPeriod::day).containsExactly("2026-12-23", "2026-12-07");
    }

    @Test
    void aPeriodThatIsOverSaysSo() {
        var sale = Sold.toMalee();
        sale.events.clear();
        sale.event("P1", ParcelCode.DELIVERED, "2026-11-10T06:20:00Z", "Asia/Bangkok", "", "", "", "");
        assertThat(periods(sale, "th/en")).extracting(ReturnPeriod::sentence).containsExactly(
                "You can return your goods without a reason until Tuesday, November 24, 2026.",
                "The time that the law gives you to withdraw ended on Tuesday, November 17, 2026.");
    }

    @Test
    void whereTheLawGivesNoRightOnlyThePromiseIsSaid() {
        assertThat(periods(Sold.toKenji(), "jp/en")).hasSize(1);
        assertThat(periods(Sold.toFahad(), "us/en")).hasSize(1);
    }

    @Test
    void ofACanceledOrderNothingComesBack() {
        assertThat(periods(Sold.toMalee().is(OrderState.CANCELLED, PaymentState.REFUNDED, FulfilmentState.UNFULFILLED), "th/en")).isEmpty();
    }

    private static List<ReturnPeriod> periods(Sale sale, String place) {
        var order = sale.found();
        return ReturnPeriod.of(order.told(), Track.of(order), Reading.telling(sale, Reading.visit(place)));
    }
}
