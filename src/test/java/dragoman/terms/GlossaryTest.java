package dragoman.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shop's words: read strictly, made into pairs, held against translations. */
class GlossaryTest {

    private static final GlossaryFiles.Result SHIPPED = GlossaryFiles.read(Path.of("i18n"));

    @TempDir
    Path folder;

    @Test
    void theDemoShopsOwnIsWithoutFaultAndInEveryLanguage() {
        assertThat(SHIPPED.findings()).isEmpty();
        for (var language : List.of("ar", "de", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh_Hans", "zh_Hant")) {
            assertThat(between("en", language).pairsIn("order, parcel, return, refund, guarantee, tracking number, customs")).as(language).hasSize(7);
        }
        assertThat(between("es", "pt").keep()).containsExactly("Lantern & Loom");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | ja | Where is my parcel?              | お荷物はどちらですか       |",
        "en | ja | We refund your order.            | オーダーの代金をお返しします | order refund",
        "de | pl | Wir erstatten Ihnen den Betrag.  | Zwrócimy Państwu kwotę.   |",
        "de | pl | Die Erstattung kommt bald.       | Refundacja wkrótce.       | refund",
        "en | ar | Your order has not arrived.      | لم يصل طلبك بعد.           |",
        "en | ar | Your order has not arrived.      | وصلت البضاعة.              | not order",
        "en | tr | Your refund is not there yet.    | Para iadeniz henüz gelmedi. |",
        "en | ko | Your order has not been sent.    | 주문하신 상품이 아직 발송되지 않았습니다. |",
        "es | zh_Hant_HK | La garantía es de 2 años | 保養期為兩年 |",
    })
    void whatAConceptIsCalledIsLookedForInAllItsForms(String from, String to, String original, String translation, String missing) {
        var found = between(from, to).verdict(original, translation).missing().stream().map(Glossary.Missing::concept).sorted().toList();
        assertThat(String.join(" ", found)).isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void aWordIsAWholeWordAShortOneOnlyInItsOwnLettersAndNoIsNone() throws IOException {
        assertThat(between("en", "pl").pairsIn("No parcels came, and none will.")).extracting(Glossary.Pair::source).containsExactly("parcels");
        assertThat(between("en", "pl").pairsIn("The reorder of borders")).isEmpty();
        write("en.properties", "pickup=PO | pick-up\nit=IT\n");
        write("pl.properties", "pickup=punkt\nit=informatyka\n");
        var abbreviated = GlossaryFiles.read(folder).glossaries().of(LocaleId.of("en"), LocaleId.of("pl"));
        assertThat(abbreviated.pairsIn("Is it at the Po?")).isEmpty();
        assertThat(abbreviated.pairsIn("Ask IT about the PO, or for a Pick-Up.")).extracting(Glossary.Pair::source).containsExactly("IT", "PO");
    }

    @Test
    void whatTheShopNeverSaysIsFoundWhateverItsCase() {
        assertThat(between("en", "fr").verdict("Your parcel", "Votre Paquet est un colis").forbidden()).containsExactly("Paquet");
        assertThat(between("en", "de").verdict("Order", "Order").forbidden()).isEmpty();
    }

    @Test
    void theVersionChangesWithAWordAndNotWithAComment() throws IOException {
        write("en.properties", "order=order\n");
        write("pt.properties", "order=pedido\n");
        var before = version();
        write("pt.properties", "# Of Recife.\norder=pedido\n");
        assertThat(version()).isEqualTo(before);
        write("pt.properties", "order=pedido | pedidos\n");
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void everyFaultIsNamedWithItsPlace() throws IOException {
        write("en.properties", "order=order\nparcel=parcel\n");
        write("pt.properties", "order=pedido | pedido\nparcel=pacote |\nlamp=lâmpada\norder.never=pedido\nparcel=x\n");
        write("PT_br.properties", "");
        write("words.txt", "");
        assertThat(GlossaryFiles.read(folder).findings()).extracting(Finding::id)
                .containsExactlyInAnyOrder("glossary.twice", "glossary.empty", "glossary.concept", "glossary.both", "file.duplicateKey", "file.name", "file.name");
    }

    @Test
    void withoutAFolderThereAreNoWords() {
        assertThat(GlossaryFiles.read(folder.resolve("nowhere")).findings()).isEmpty();
    }

    private String version() {
        return GlossaryFiles.read(folder).glossaries().of(LocaleId.of("en"), LocaleId.of("pt")).version();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("glossary"));
        Files.write(folder.resolve("glossary").resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Glossary between(String from, String to) {
        return SHIPPED.glossaries().of(LocaleId.of(from), LocaleId.of(to));
    }
}
