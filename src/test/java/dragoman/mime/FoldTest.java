package dragoman.mime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Marks;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people wrote this time, beside what their programs quoted; in doubt all of it. */
class FoldTest {

    private static final String SAID = "A luminária chegou quebrada.\n\nPodem trocar?";

    static Stream<String> attributions() {
        return rows("attributions.txt");
    }

    static Stream<String> headers() {
        return rows("headers.txt");
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void theLineAboveAQuoteGoesWithItInEveryLanguageP5(String row) {
        assertThat(said(SAID + "\n\n" + row + "\n\n> Olá Ana,\n> a luminária chega amanhã.\n>> Onde está?\n")).isEqualTo(SAID);
        assertThat(said(SAID + "\n\n" + row + "\n> Olá Ana,\n")).isEqualTo(SAID);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void whatStandsBelowTheHeadersOfAMailIsQuotedInEveryLanguageP5(String row) {
        assertThat(said(SAID + "\n\n" + row + "\n\nOlá Ana,\na luminária chega amanhã.\n")).isEqualTo(SAID);
        // Bold, as programs write it without HTML.
        assertThat(said(SAID + "\n\n" + row.replaceAll("(?m)^([^\\s:<-]{2,20}):", "*$1:*") + "\n\nOlá Ana,\n")).isEqualTo(SAID);
    }

    @Test
    void everyLanguageOfOursIsThere() {
        var languages = attributions().count();
        assertThat(languages).isGreaterThan(35);
        for (var language : List.of("ar", "de", "en", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh-Hans", "zh-Hant")) {
            assertThat(Eml.text("attributions.txt")).contains("gmail | " + language + " |").contains("apple | " + language + " |");
            assertThat(Eml.text("headers.txt")).contains("outlook | " + language + " |");
        }
    }

    @Test
    void anAnswerBetweenQuotesIsKept() {
        assertThat(said("Lantern & Loom wrote on Thursday:\n> Qual a cor?\nAzul.\n> E o tamanho?\nGrande.\n")).isEqualTo("Azul.\nGrande.");
    }

    @Test
    void anAnswerBelowTheQuoteIsKept() {
        assertThat(said("On 4/3/25 10:12, Lantern & Loom wrote:\n> Podemos trocar?\n\nSim, por favor.\n")).isEqualTo("Sim, por favor.");
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void anAnswerBelowAQuoteIsKeptAlsoWhereAGreetingStandsAboveItP5(String row) {
        assertThat(said("Oi Lucía,\n\n" + row + "\n\n> Podemos trocar?\n\nSim, por favor.\n> Azul?\nVerde.\n")).isEqualTo("Oi Lucía,\n\nSim, por favor.\nVerde.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "On 3 April the courier wrote:\nWe could not find the address.",
        "De: Recife\nPara mim está bem assim.",
        "O correio escreveu:\nendereço não encontrado",
        "> tudo citado\n> e nada dito",
        "-----Original Message-----\nFrom: Ana <ana@correio.example>\nSent: Thursday\nTo: x\nSubject: y\n\nsó isto",
        "-- \nsó uma assinatura",
        "Von: Hamburg\nNach: Wien\nDas Paket ist verloren.",
        "Paket dün gönderildi",
        "---\nlinha",
        "Wysłane z Krakowa"})
    void whereNothingIsSureAllOfItIsShownP5(String text) {
        assertThat(said(text)).isEqualTo(text);
    }

    @Test
    void whatIsPassedOnIsMeantToBeReadP4() {
        var forwarded = "Vejam isto:\n\n---------- Forwarded message ---------\nDe: Correios <a@correios.example>\nDate: qui., 3 de abr. de 2025\nSubject: Entrega\nTo: Ana\n\n> Não encontramos o endereço.";
        assertThat(said(forwarded)).isEqualTo(forwarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- \nAna Souza\nRecife", "--\nAna", "Enviado do meu iPhone", "Sent from my Galaxy", "iPhoneから送信", "发自我的iPhone", "Von meinem iPhone gesendet", "أُرسلت من الـ iPhone"})
    void signaturesAreFolded(String signature) {
        assertThat(said(SAID + "\n\n" + signature + "\n")).isEqualTo(SAID);
    }

    @Test
    void aSignatureThatIsALetterIsNone() {
        var text = SAID + "\n--\n" + "mais uma linha\n".repeat(30).strip();
        assertThat(said(text)).isEqualTo(text);
    }

    @Test
    void ourOwnMarkIsNobodysWord() {
        assertThat(said(SAID + "\n\n" + Marks.some().body(Eml.THREAD) + "\n")).isEqualTo(SAID);
    }

    @Test
    void nothingIsInventedAndNothingTakesLong() {
        var random = new Random(9);
        var pieces = List.of("Oi", "> ", "-- ", "On x wrote:", "-----Original Message-----", "From: a", "Sent: b", "Subject: c", "", "a@b.example 2025 10:12:", "__________", ">> y", "Enviado do meu x");
        for (int i = 0; i < 4000; i++) {
            var text = random.ints(random.nextInt(20), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining("\n"));
            var whole = Fold.whole(Line.of(text));
            assertThat(whole.lines().map(String::stripTrailing).toList()).containsSubsequence(said(text).lines().map(String::stripTrailing).filter(line -> !line.isBlank()).toList());
            assertThat(said(text).isBlank()).isEqualTo(whole.isBlank());
        }
        long begun = System.nanoTime();
        for (var piece : pieces) {
            said((piece + "\n").repeat(200_000 / (piece.length() + 1)));
        }
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    private static String said(String text) {
        return Fold.said(Line.of(text));
    }

    private static Stream<String> rows(String file) {
        return Eml.text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s*\\|\\s*", 3)[2].replace("\\n", "\n"));
    }
}
