package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.terms.Kept.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a translation must keep, as people write it in their languages. */
class KeeperTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "El pedido #1001 no llegó                       | CODE        | #1001",
        "注文番号RR123456785JPはどこですか                 | CODE        | RR123456785JP",
        "pedido 20251103 de ayer                         | NUMBER      | 20251103",
        "SKU LL-LAMP-01, por favor                       | CODE        | LL-LAMP-01",
        "use o código `desconto de 5`                    | CODE        | `desconto de 5`",
        "mi código es lantern2025                        | CODE        | lantern2025",
        "Costó 49,90 €.                                  | MONEY       | 49,90 €",
        "Custou R$ 1.234,56, é caro                      | MONEY       | R$ 1.234,56",
        "It was US$ 20 only                              | MONEY       | US$ 20",
        "paid EUR 1 250,00 twice                         | MONEY       | EUR 1 250,00",
        "Zapłaciłam 1 299,99 zł wczoraj                  | MONEY       | 1 299,99 zł",
        "税込¥5,000でした                                 | MONEY       | ¥5,000",
        "دفعت ٤٩٫٩٠ €                                     | MONEY       | ٤٩٫٩٠ €",
        "llegó el 03/04/2025 por la tarde                | DATE        | 03/04/2025",
        "bis 3.4.2025 um zehn                            | DATE        | 3.4.2025",
        "2025-04-03T10:15:00Z war es                     | DATE        | 2025-04-03T10:15:00Z",
        "a las 14:30 en casa                             | DATE        | 14:30",
        "Vea https://carrier.example/track?id=AB12.      | URL         | https://carrier.example/track?id=AB12",
        "配送状況https://carrier.example/t/1を見て         | URL         | https://carrier.example/t/1",
        "https://carrier.example/t/1에서 확인             | URL         | https://carrier.example/t/1",
        "(veja www.loja.example/devolução)               | URL         | www.loja.example/devolução",
        "mire shop.example/ayuda ahora                   | URL         | shop.example/ayuda",
        "escribe a ana.souza+br@correo.example.          | MAIL        | ana.souza+br@correo.example",
        "Hola {nombre}, su pedido                        | PLACEHOLDER | {nombre}",
        "Dear {{ticket.buyer}}, hello                    | PLACEHOLDER | {{ticket.buyer}}",
        "of %1$s we have none                            | PLACEHOLDER | %1$s",
        "llame al +34 600 123 456 hoy                    | NUMBER      | +34 600 123 456",
        "un 12,5 % menos                                 | NUMBER      | 12,5 %",
        "la Lantern & Loom de aquí                       | TERM        | Lantern & Loom",
    })
    void isFound(String text, Kind kind, String kept) {
        assertThat(Keeper.in(text, List.of("Lantern", "Lantern & Loom"), List.of())).singleElement()
                .satisfies(found -> assertThat(Map.entry(found.kind(), found.text())).isEqualTo(Map.entry(kind, kept)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compré 2 lámparas y 14 velas", "The 3rd one, 10cm wide, 2x", "¿Y el USB-C?", "Lanterns are nice", "Obrigada. Até amanhã.", "fin.Hola"})
    void whatLanguagesInflectIsLeftToThem(String text) {
        assertThat(Keeper.in(text, List.of("Lantern"), List.of())).isEmpty();
    }

    @Test
    void aNumberInALinkIsTheLinksAndATermInAnAddressIsTheAddresss() {
        var found = Keeper.in("https://lantern.example/2025-04-03/#1001?q=49,90 lantern@shop.example", List.of("lantern"), List.of());
        assertThat(found).extracting(Kept::kind).containsExactly(Kind.URL, Kind.MAIL);
    }

    @Test
    void aHostileTextIsReadInTime() {
        for (var piece : List.of("1,", "a-", "A1-", "www.", "x@a.", "{", "+1 ", "1 000 ", "a.b.", "#", "€", "%", "`", "http://", "١٫")) {
            var text = piece.repeat(20_000);
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> Keeper.in(text, List.of("Lantern"), List.of("Ana")), piece);
        }
    }
}
