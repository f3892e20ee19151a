package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people lose when they translate by hand or mend a machine's text, and what they only write in their own way. */
class LossesTest {

    private static final List<String> KEEP = List.of("Lantern & Loom");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "El pedido #1001 costó 49,90 €            | Order #1001 cost €49.90",
        "Costó 1.234,56 € y llegó el 03/04/2025   | It cost €1,234.56 and came on 2025-04-03",
        "Tiene 14 días                            | Você tem 14 dias",
        "Compré 2 lámparas                        | I bought two lamps",
        "Compré dos lámparas                      | I bought 2 lamps",
        "دفعت ٤٩٫٩٠ €                              | Pagó 49,90 €",
        "llegó el 3.4.2025                        | llegó el 3 de 4 de 2025",
        "Lantern & Loom le escribe                | Lantern & Loom writes to you",
    })
    void ofTheseNothingIsLost(String original, String translation) {
        assertThat(Losses.between(original, translation, KEEP)).isEqualTo(new Losses(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "El pedido #1001 no llegó                 | Order #1010 has not come            | #1001   | 1010",
        "Costó 49,90 €                            | It cost €94.90                      | 49,90 € | 94",
        "Tiene 14 días                            | Você tem 15 dias                    | 14      | 15",
        "Vea https://a.example/vão                | Vea https://a.example/id            | https://a.example/vão | ",
        "Lantern & Loom le escribe                | Linterna y Telar writes to you      | Lantern & Loom |",
        "Hola {nombre}                            | Olá {nome}                          | {nombre} |",
    })
    void ofTheseSomethingIs(String original, String translation, String lost, String invented) {
        var losses = Losses.between(original, translation, KEEP);
        assertThat(losses.lost()).extracting(Kept::text).containsExactly(lost);
        assertThat(losses.invented()).isEqualTo(invented == null ? List.of() : List.of(invented));
    }

    @Test
    void aHostileTextIsComparedInTime() {
        var numbers = IntStream.range(0, 9000).mapToObj(i -> Integer.toString(1000 + i)).collect(Collectors.joining(" "));
        var others = IntStream.range(0, 9000).mapToObj(i -> Integer.toString(20_000 + i)).collect(Collectors.joining(" "));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Losses.between(numbers, others, KEEP));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Losses.between("#1 ".repeat(15_000), "#2 ".repeat(15_000), KEEP));
    }
}
