package dragoman.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import dragoman.translation.Detected.Known;
import dragoman.translation.Detected.Unknown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a message is in: by its own words, else by what its writer wrote before, else nobody knows. */
class DetectionTest {

    private static final Detection DETECTION = new Detection(locales("ar de en es fr he ja ko pl pt th tr zh_Hans zh_Hant"), List.of("it", "nl", "ru"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ar | طلبي لم يصل بعد وأنا قلقة",
        "de | Meine Bestellung ist kaputt angekommen",
        "en | My order still has not arrived and I am worried",
        "es | Hola, mi pedido todavía no ha llegado y estoy preocupada",
        "fr | Ma commande n’est pas encore arrivée",
        "he | היכן ההזמנה שלי? היא עדיין לא הגיעה",
        "ja | 注文した商品がまだ届いていません",
        "ko | 주문이 아직 안 왔어요",
        "pl | Moje zamówienie jeszcze nie dotarło",
        "pt | Olá, meu pedido ainda não chegou e estou preocupada",
        "th | พัสดุยังไม่มาถึง",
        "tr | Siparişim hâlâ gelmedi, ne zaman gelir",
        "zh_Hans | 我的订单还没有到，请问什么时候能送达",
        "zh_Hant | 我的訂單還沒有到，請問什麼時候能送達",
        "it | Il mio pacco non è ancora arrivato, potete aiutarmi?",
        "nl | Mijn pakket is nog niet aangekomen, kunt u helpen?",
        "ru | Мой заказ ещё не пришёл",
    })
    void aSentenceIsInItsLanguageWhateverThePageIsIn(String language, String text) {
        for (var page : List.of("en", "es", "ar", "ja")) {
            assertThat(DETECTION.of(text, locales(page))).as(page).isInstanceOfSatisfying(Known.class,
                    known -> assertThat(known.language().id()).isEqualTo(language));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Where is my order?       | en | en",
        "Quero devolver a lâmpada | pt | pt",
        "Quero devolver a lâmpada | es | es",
    })
    void whereNeighboursAreEquallyLikelyTheHintDecidesAndSaysSo(String text, String hint, String language) {
        assertThat(DETECTION.of(text, locales(hint))).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.language().id()).isEqualTo(language);
            assertThat(known.certainty()).isLessThan(50);
        });
        assertThat(DETECTION.of(text, List.of())).isEqualTo(new Unknown(Unknown.Why.UNCLEAR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ok | SHORT", "No | SHORT", "Danke! | SHORT", "¿Sí? | SHORT", "#1001 | NO_WORDS", "https://carrier.example/track/olá | NO_WORDS", "👍 | NO_WORDS",
        "49,90 € | NO_WORDS"})
    void ofTooFewLettersNobodyCanTellP11(String text, Unknown.Why why) {
        assertThat(DETECTION.of(text, locales("es"))).isEqualTo(new Unknown(why));
    }

    @ParameterizedTest
    @CsvSource({"届かない, ja", "네, ko", "ครับ, th", "תודה, he"})
    void aScriptOfOneLanguageTellsItAtOnce(String text, String language) {
        assertThat(DETECTION.of(text, locales("en"))).isInstanceOfSatisfying(Known.class, known -> assertThat(known.language().id()).isEqualTo(language));
    }

    @Test
    void twoLanguagesInOneMessageAreNone() {
        assertThat(DETECTION.of("Mi pedido llegó ayer y la lámpara está rota. My order arrived yesterday and the lamp is broken.", locales("es")))
                .isEqualTo(new Unknown(Unknown.Why.MIXED));
    }

    @Test
    void whatSheQuotesSignsAndPastesDoesNotCount() {
        assertThat(DETECTION.of("""
                Olá, ainda não recebi o meu pedido #1001 e estou preocupada.

                On Thu, 3 Apr 2025, Lantern & Loom wrote:
                > Thank you for your order. We will let you know as soon as it has left our house.
                > Your parcel is on its way to you and should arrive within five business days.

                https://carrier.example/where/is/my/order?please=tell
                -- 
                Sent from my telephone, please excuse all my mistakes and brevity
                """, locales("en"))).isInstanceOfSatisfying(Known.class, known -> assertThat(known.language().id()).isEqualTo("pt"));
    }

    @Test
    void chineseOfBothFormsAlikeIsThatOfThePage() {
        assertThat(DETECTION.of("你好，我在家等到十一月", locales("zh_Hant"))).isInstanceOfSatisfying(Known.class, known -> assertThat(known.language().id()).isEqualTo("zh_Hant"));
        assertThat(DETECTION.of("你好，我在家等到十一月", locales("en"))).isInstanceOfSatisfying(Known.class, known -> assertThat(known.language().id()).isEqualTo("zh_Hans"));
    }

    private static List<LocaleId> locales(String ids) {
        return Arrays.stream(ids.split(" ")).map(LocaleId::of).toList();
    }
}
