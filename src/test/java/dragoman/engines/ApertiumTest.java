package dragoman.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dragoman.engines.Engine.Task;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
import dragoman.terms.Glossaries;
import dragoman.terms.Keeper;
import dragoman.terms.Marks;
import dragoman.terms.Shield;
import dragoman.terms.Shield.Restored;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real Apertium: what it makes of a text, and what it leaves alone. */
@NeedsTool(Tool.APERTIUM)
class ApertiumTest {

    private static final LocaleId ES = LocaleId.of("es");
    private static final LocaleId PT = LocaleId.of("pt");
    private static final LocaleId EN = LocaleId.of("en");

    private static final Map<String, String> WORDS = Map.of(
            "es", "el la paquete pedido grande roja no quiero enviar devolver ¿dónde está mi su cliente llegó ayer roto dos y o pero con para de que los zapatos azules muy . , ! Ana le lo se ha sido dinero lámpara",
            "pt", "a o encomenda pedido grande vermelha não quero enviar devolver onde está minha sua cliente chegou ontem quebrado dois e ou mas com para de que os sapatos azuis muito . , ! Ana lhe se foi dinheiro lâmpada do na",
            "en", "the a parcel order big red not want to send return where is my your customer arrived yesterday broken two and or but with for of that shoes blue very . , ! Ana him it has been money lamp");

    private static Apertium apertium;
    private static Engine engine;

    @BeforeAll
    static void opens() {
        apertium = Apertium.open();
        engine = new ApertiumEngine(SomeEngine.at(EngineKind.APERTIUM, apertium.url()));
    }

    @AfterAll
    static void closes() {
        apertium.close();
    }

    @Test
    void luciasSpanishIsAnasPortuguese() throws Exception {
        assertThat(translate("El paquete está en camino. Gracias por su paciencia.", ES, PT)).isEqualTo("O pacote está em caminho. Graças por sua paciência.");
    }

    @Test
    void anasPortugueseIsLuciasSpanish() throws Exception {
        assertThat(translate("Onde está o meu pedido?", PT, ES)).isEqualTo("Donde está mi pedido?");
    }

    // Which is why nothing that must be kept is given to it.
    @Test
    void leftToItselfItTranslatesALinkP10() throws Exception {
        var link = "https://carrier.example/track?id=AB12";
        assertThat(translate("Vea " + link, ES, PT)).doesNotContain(link);
        assertThat(shielded("Vea " + link, ES, PT)).isEqualTo(new Restored.Whole("Veja " + link));
    }

    @Test
    void markdownStaysMarkdownP10() throws Exception {
        assertThat(shielded("Lea **esto** y *mucho* más, _sí_, [nuestra ayuda](https://shop.example/ayuda).", ES, PT))
                .isEqualTo(new Restored.Whole("Leia **isto** e *muito* mais, _sim_, [nossa ajuda](https://shop.example/ayuda)."));
    }

    @Test
    void itLeavesMarksAloneWhateverStandsAroundThemInEachPairP10() throws Exception {
        var random = new Random(20250403);
        for (var pair : List.of(List.of(ES, PT), List.of(PT, ES), List.of(ES, EN), List.of(EN, ES))) {
            var words = WORDS.get(pair.get(0).id()).split(" ");
            for (int i = 0; i < 6; i++) {
                var text = new ArrayList<String>();
                for (int j = 0; j < 200; j++) {
                    text.add(random.nextInt(5) == 0 ? "#" + (1000 + j) : words[random.nextInt(words.length)]);
                }
                var restored = shielded(String.join(" ", text), pair.get(0), pair.get(1));
                assertThat(restored).as(pair + " " + text).isInstanceOf(Restored.Whole.class);
            }
        }
    }

    @Test
    void aPairThatItDoesNotHaveIsNotTaken() {
        assertThat(catchThrowableOfType(EngineFailure.class, () -> translate("Guten Tag", LocaleId.of("de"), ES)).reason())
                .isEqualTo(Reason.NOT_TAKEN);
    }

    @Test
    void nobodyButThisMachineReachesIt() throws Exception {
        int port = apertium.url().getPort();
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThat(isReached(new InetSocketAddress(address, port))).as(address.toString()).isFalse();
            }
        }
        assertThat(isReached(new InetSocketAddress("127.0.0.1", port))).isTrue();
    }

    private static boolean isReached(InetSocketAddress address) {
        try (var socket = new Socket()) {
            socket.connect(address, 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Restored shielded(String text, LocaleId from, LocaleId to) throws EngineFailure {
        var shield = Shield.over(text, Keeper.in(text, List.of(), List.of()), Marks.Style.WORD);
        return shield.restore(translate(shield.shown(), from, to));
    }

    private static String translate(String text, LocaleId from, LocaleId to) throws EngineFailure {
        return engine.translate(List.of(text), new Task(from, to, Glossaries.none().of(from, to))).texts().get(0);
    }
}
