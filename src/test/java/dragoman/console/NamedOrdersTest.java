package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What in a message may be the number of an order. */
class NamedOrdersTest {

    @Test
    void aNumberIsFoundAsShopsWriteItAndWhateverStandsAround() {
        assertThat(NamedOrders.numbers("Zamówienie #1001, proszę.")).containsExactly("1001");
        assertThat(NamedOrders.numbers("Order LL-2024-7 and T9f3a.")).containsExactly("LL-2024-7", "T9f3a");
        assertThat(NamedOrders.numbers("رقم الطلب 1003؟")).containsExactly("1003");
        assertThat(NamedOrders.numbers("注文番号は48213です")).containsExactly("48213");
        assertThat(NamedOrders.numbers("طلبي ١٠٠٣ لم يصل")).containsExactly("١٠٠٣");
    }

    @Test
    void wordsAndWhatIsTooShortOrTooLongAreNone() {
        assertThat(NamedOrders.numbers("Dzień dobry, czekam już 14 dni na lampę.")).isEmpty();
        assertThat(NamedOrders.numbers("IBAN PL61109010140000071219812874")).isEmpty();
    }
}
