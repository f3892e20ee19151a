package dragoman.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before somebody has proved that an order is theirs, nothing of it says whose it is. */
class RedactionTest {

    static Stream<Sale> sales() {
        return Stream.of(Sold.toZofia(), Sold.toYusuf(), Sold.toKenji(), Sold.toAna(), Sold.toMalee());
    }

    @ParameterizedTest
    @MethodSource("sales")
    void nothingPersonalIsLeft(Sale sale) {
        var bare = Redaction.of(sale.found()).toString();
        var shown = Reading.redacted(sale, Reading.visit(sale.market + "/en")).toString();
        assertThat(personal(sale)).hasSizeGreaterThan(10).allSatisfy(secret -> assertThat(sale.found().toString()).contains(secret));
        assertThat(personal(sale)).allSatisfy(secret -> {
            assertThat(bare).doesNotContain(secret);
            assertThat(shown).doesNotContain(secret);
        });
    }

    @Test
    void stateItemsAndTotalsAreLeft() {
        var visit = Reading.visit("pl/pl");
        var whole = Reading.whole(Sold.toZofia(), visit);
        var bare = Reading.redacted(Sold.toZofia(), visit);
        assertThat(bare.owners()).isEmpty();
        assertThat(bare.heading()).isEqualTo(whole.heading());
        assertThat(bare.parcels()).extracting(ParcelView::state).isEqualTo(whole.parcels().stream().map(ParcelView::state).toList());
        assertThat(bare.parcels()).allSatisfy(parcel -> assertThat(parcel.events()).isEmpty()).allSatisfy(parcel -> assertThat(parcel.window()).isEmpty());
        assertThat(bare.lines().lines()).extracting(LineView::title).isEqualTo(whole.lines().lines().stream().map(LineView::title).toList());
        assertThat(bare.money().rows()).extracting(MoneyView.Row::amount).isEqualTo(whole.money().rows().stream().map(MoneyView.Row::amount).toList());
    }

    /** Whatever would tell a stranger who bought, where they live, how they paid, or where the parcel is. */
    static List<String> personal(Sale sale) {
        var address = sale.address.orElseThrow();
        return Stream.of(
                        Stream.of(address.name(), address.city(), address.postcode(), address.phone(), sale.email, sale.phone, sale.delivery),
                        address.lines().stream(),
                        sale.parcels.stream().flatMap(parcel -> Stream.of(parcel.carrier(), parcel.trackingNumber(), parcel.trackingUrl())),
                        sale.events.stream().flatMap(event -> Stream.of(event.place(), event.text())),
                        sale.payments.stream().flatMap(payment -> Stream.of(payment.method(), payment.last4())),
                        sale.refunds.stream().map(refund -> refund.note()),
                        sale.discounts.stream().map(discount -> discount.name()),
                        sale.documents.stream().flatMap(document -> Stream.of(document.url(), document.number())),
                        sale.lines.stream().map(line -> line.options()))
                .flatMap(strings -> strings).filter(secret -> !secret.isEmpty()).distinct().toList();
    }
}
