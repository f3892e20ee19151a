package dragoman.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two shops, Wien and Osaka, each with keys of its own. */
class ShopDoorTest {

    private final Shops shops = SomeShop.all(Map.of(
            "wien", List.of("vienna-key-of-old", "vienna-key-of-new"),
            "osaka", List.of("osaka-key-alone-1"),
            "closed", List.of(" ")));

    @Test
    void aShopOpensWithEachOfItsKeys() {
        assertThat(shops.openedBy("wien", "vienna-key-of-old")).map(Shop::key).contains("wien");
        assertThat(shops.openedBy("wien", "vienna-key-of-new")).map(Shop::key).contains("wien");
        assertThat(shops.openedBy("osaka", "osaka-key-alone-1")).map(Shop::key).contains("osaka");
    }

    @Test
    void noShopOpensWithAnothersKeyOrWithNone() {
        assertThat(shops.openedBy("osaka", "vienna-key-of-new")).isEmpty();
        assertThat(shops.openedBy("wien", "")).isEmpty();
        assertThat(shops.openedBy("wien", null)).isEmpty();
        assertThat(shops.openedBy("wien", "vienna-key-of-ne")).isEmpty();
        assertThat(shops.openedBy("closed", "")).isEmpty();
        assertThat(shops.openedBy("closed", null)).isEmpty();
    }

    @Test
    void aShopThatIsNotThereOpensToNobody() {
        assertThat(shops.openedBy("nowhere", "vienna-key-of-new")).isEmpty();
        assertThat(shops.openedBy("", "")).isEmpty();
        assertThat(shops.openedBy("", null)).isEmpty();
    }

    @Test
    void whereNoShopIsNamedTheKeySaysWhichOneItIs() {
        assertThat(shops.openedBy("vienna-key-of-old")).map(Shop::key).contains("wien");
        assertThat(shops.openedBy("osaka-key-alone-1")).map(Shop::key).contains("osaka");
        assertThat(shops.openedBy("osaka-key-alone-2")).isEmpty();
        assertThat(shops.openedBy("")).isEmpty();
        assertThat(shops.openedBy(" ")).isEmpty();
        assertThat(shops.openedBy((String) null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/api/orders/", "/api/orders/wien", "/api/orders/wien/1", "/api/orders/wien/1/events", "/api/inbox/wien",
        "//api//orders/wien/1", "/api;x/orders/wien/1", "/api/orders;x/wien/1", "/api/inbox;x=1/wien;y/1",
        "/api/tickets", "/api/tickets/", "/api/tickets/AAAA", "//api//tickets", "/api;x/tickets;y/AAAA"})
    void itStandsBeforeWhatBelongsToAShop(String path) {
        assertThat(ShopDoor.isBehind(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/readers/ratings", "/api/ordersx/wien", "/api/ticketsx", "/api/inboxes", "/apix/orders/wien", "/ch/api/orders/wien", "/hooks/shopify/wien"})
    void itStandsBeforeNothingElse(String path) {
        assertThat(ShopDoor.isBehind(path)).isFalse();
    }
}
