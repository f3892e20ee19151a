package dragoman.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ana copies is kept, and what could be hers is not. */
class CopiedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dias corridos | dias corridos",
        "em até 30 dias | em até 30 dias",
        "ana@post.example escreveu | … escreveu",
        "pedido 10421 de 30 dias | pedido … de … dias",
        "ligue (81) 99876-5432 | ligue … …"})
    void whatCouldBeSomebodysIsLeftOut(String typed, String kept) {
        assertThat(Copied.of(typed)).isEqualTo(kept);
    }

    @Test
    void linesAndSignsThatNobodySeesAreSpaces() {
        assertThat(Copied.of(" a\r\n\u2066b\u2069\u0000 c ")).isEqualTo("a b c");
        assertThat(Copied.of(" \n ")).isEmpty();
        assertThat(Copied.of(null)).isEmpty();
        assertThat(Copied.of("ж".repeat(3_000))).hasSize(Copied.LONGEST).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource({
        "/help/4-devolucao, /help/4-devolucao", "/faq/payment, /faq/payment", "/help, /help", "/orders/l/v1.abcdef, /orders", "/contact/c2VjcmV0LXJlZg, /contact",
        "/search, /search", "/demo/mail, /help", "//evil.example/x, /help", "/help/../x, /help", "/help/%2E%2E/x, /help", "javascript:alert, /help",
        "/help/4-الإرجاع, /help/4-%D8%A7%D9%84%D8%A5%D8%B1%D8%AC%D8%A7%D8%B9", "/help/4-%D8%A7, /help/4-%D8%A7", "/help/‮x, /help/%E2%80%AEx"})
    void aPageIsNamedAsFarAsItMayBe(String tail, String place) {
        assertThat(Place.of(tail)).isEqualTo(place);
        assertThat(Place.of(null)).isEqualTo("/help");
    }
}
