package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.MessageText;
import dragoman.tickets.MessageText.Origin;
import dragoman.tickets.Ticket.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía answers in Spanish, sees what Ana will read in Portuguese, mends it and sends it. */
@QuarkusTest
@Tag("database")
class AnswerTest {

    private static final String SPANISH = "El paquete está en camino.";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    private Colleague lucia;

    @BeforeEach
    void luciaIsAtWork() {
        tables.forgetsWhoAsked();
        // What others have translated by hand would be taken before any engine is asked.
        tables.run("delete from translation_memory where source = ?", SPANISH);
        lucia = office.hiresAt("madrid", "es", "Lucía Fernández", "agent:br:*", "agent:es:*").signsIn();
    }

    @Test
    @NeedsTool(Tool.APERTIUM)
    void whatTheMachineMadeIsSentAsTheMachines() {
        long ticket = letters.ana("Onde está o meu pacote?");
        var form = preview(ticket, SPANISH);
        assertThat(value(form, "translation")).contains("caminho");
        var sent = send(ticket, SPANISH, value(form, "translation"), field(form, "of"), field(form, "version"));
        assertThat(sent.status()).isEqualTo(303);
        var text = last(ticket);
        assertThat(text.origin()).isEqualTo(Origin.MACHINE);
        assertThat(text.engine()).hasValue("apertium");
        assertThat(letters.ticket(ticket).state()).isEqualTo(State.ASKED);
    }

    @Test
    @NeedsTool(Tool.APERTIUM)
    void whatLuciaMendedIsSentAsChecked() {
        long ticket = letters.ana("Onde está o meu pacote?");
        var form = preview(ticket, SPANISH);
        send(ticket, SPANISH, "O pacote está a caminho.", field(form, "of"), field(form, "version"));
        assertThat(last(ticket).text()).hasValue("O pacote está a caminho.");
        assertThat(last(ticket).origin()).isEqualTo(Origin.CHECKED);
    }

    @Test
    void whereNobodyTranslatesSheWritesBothAndItIsAPersonsWork() {
        long ticket = yusufsWithMadrid();
        var form = preview(ticket, SPANISH);
        assertThat(form).contains("Ningún motor puede traducir esto ahora");
        assertThat(value(form, "translation")).isEmpty();
        var sent = send(ticket, SPANISH, "الطرد في الطريق.", field(form, "of"), field(form, "version"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(last(ticket).origin()).isEqualTo(Origin.PERSON);
    }

    @Test
    void withoutATranslationTheOriginalGoesOutAndOneIsWanted() {
        long ticket = yusufsWithMadrid();
        var form = preview(ticket, SPANISH);
        assertThat(send(ticket, SPANISH, "", field(form, "of"), field(form, "version")).status()).isEqualTo(303);
        assertThat(last(ticket).state()).isIn(MessageText.State.WANTED, MessageText.State.PENDING);
        assertThat(lucia.opens("/console/tickets/" + ticket).body()).contains(SPANISH);
    }

    @Test
    void nothingIsSentThatNobodyHasSeenTranslated() {
        long ticket = yusufsWithMadrid();
        var answer = send(ticket, SPANISH, "", "", Integer.toString(letters.ticket(ticket).version()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(SPANISH, "name=\"translation\"");
        assertThat(letters.ticket(ticket).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aLinkThatIsLostIsSentOnlyWhenSheSaysSoTwice() {
        long ticket = yusufsWithMadrid();
        var text = "Vea https://example.com/track/77 para más detalles del envío.";
        var form = preview(ticket, text);
        var first = send(ticket, text, "انظر التفاصيل الخاصة بالشحنة من فضلك.", field(form, "of"), field(form, "version"));
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.body()).contains("https://example.com/track/77", "name=\"anyway\"", "انظر التفاصيل");
        var second = lucia.posts(path(ticket) + "/answers", "text", text, "language", "es", "translation", "انظر التفاصيل الخاصة بالشحنة من فضلك.", "of", field(form, "of"),
                "version", field(form, "version"), "then", "ASKED", "anyway", "1");
        assertThat(second.status()).isEqualTo(303);
    }

    @Test
    void whoeverIsSlowerLosesNothing() {
        long ticket = letters.writes("es", "es", "Pablo", Letters.address(), "¿Dónde está?");
        var version = Integer.toString(letters.ticket(ticket).version());
        letters.says(ticket, "Ya lo encontré, gracias.");
        var answer = send(ticket, SPANISH, "", "", version);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains(SPANISH, "Ya lo encontré, gracias.", "otra persona ha sido más rápida");
        assertThat(send(ticket, SPANISH, "", "", field(answer.body(), "version")).status()).isEqualTo(303);
    }

    @Test
    void inTheBuyersOwnLanguageItIsSentAtOnce() {
        long ticket = letters.writes("es", "es", "Pablo", Letters.address(), "¿Dónde está?");
        var sent = lucia.posts(path(ticket) + "/answers", "text", SPANISH, "language", "es", "version", Integer.toString(letters.ticket(ticket).version()), "then", "SOLVED");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(letters.ticket(ticket).state()).isEqualTo(State.SOLVED);
    }

    @Test
    void whatIsPromisedIsOnHerClockAndNotInThePast() {
        long ticket = letters.writes("es", "es", "Pablo", Letters.address(), "¿Dónde está?");
        var version = Integer.toString(letters.ticket(ticket).version());
        var late = lucia.posts(path(ticket) + "/answers", "text", SPANISH, "language", "es", "version", version, "then", "OPEN", "promised", "2020-01-01T10:00");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains(SPANISH);
        var settled = lucia.posts(path(ticket) + "/answers", "text", SPANISH, "language", "es", "version", version, "then", "SOLVED", "promised", "2099-07-01T10:00");
        assertThat(settled.status()).isEqualTo(422);
        assertThat(settled.body()).contains("Quite una de las dos cosas", "2099-07-01T10:00");
        lucia.posts(path(ticket) + "/answers", "text", SPANISH, "language", "es", "version", version, "then", "OPEN", "promised", "2099-07-01T10:00");
        // Ten o'clock of a summer in Madrid.
        assertThat(lucia.opens(path(ticket)).body()).contains("2099-07-01T08:00:00Z");
    }

    // A clock that stands still by mistake is noticed by nobody.
    @Test
    void nobodyIsWaitedForUntilLuciaSaysSo() {
        long ticket = letters.writes("es", "es", "Pablo", Letters.address(), "¿Dónde está?");
        assertThat(lucia.opens(path(ticket)).body()).contains("value=\"OPEN\" checked").doesNotContain("value=\"ASKED\" checked");
        lucia.posts(path(ticket) + "/answers", "text", SPANISH, "language", "es", "version", Integer.toString(letters.ticket(ticket).version()));
        assertThat(letters.ticket(ticket).state()).isEqualTo(State.OPEN);
        assertThat(letters.ticket(ticket).due()).isPresent();
    }

    @Test
    void whatTheScriptAsksForIsTheFormAlone() {
        long ticket = yusufsWithMadrid();
        var whole = lucia.posts(path(ticket) + "/preview", "text", SPANISH, "language", "es", "version", "1");
        assertThat(whole.body()).contains("<html").contains("id=\"compose\"");
    }

    @Test
    void anEmptyAnswerIsNone() {
        long ticket = letters.ana("Olá");
        var answer = send(ticket, " ", "", "", Integer.toString(letters.ticket(ticket).version()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Escriba primero unas palabras");
    }

    @Test
    void whoMayReadAndNotWriteHasNoFormAndIsTurnedAway() {
        long ticket = letters.ana("Olá");
        var reader = office.hires("reader", "agent:br:en").signsIn();
        assertThat(reader.opens(path(ticket)).body()).doesNotContain("id=\"compose\"");
        assertThat(reader.posts(path(ticket) + "/answers", "text", "Hi", "language", "pt", "version", "1").status()).isEqualTo(403);
    }

    private long yusufsWithMadrid() {
        long ticket = letters.yusuf("أين طلبي؟ لم يصل بعد.");
        var layla = office.layla().signsIn();
        layla.posts(path(ticket) + "/desk", "desk", "madrid");
        assertThat(letters.ticket(ticket).desk()).isEqualTo("madrid");
        return ticket;
    }

    private String preview(long ticket, String text) {
        var answer = lucia.posts(path(ticket) + "/preview", "text", text, "language", "es", "version", Integer.toString(letters.ticket(ticket).version()), "then", "ASKED");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Wire.Answer send(long ticket, String text, String translation, String of, String version) {
        return lucia.posts(path(ticket) + "/answers", "text", text, "language", "es", "translation", translation, "of", of, "version", version, "then", "ASKED");
    }

    private MessageText last(long ticket) {
        var said = letters.ticket(ticket);
        for (int n = said.messages(); n > 0; n--) {
            if (!letters.said(ticket, n).isEmpty()) {
                return letters.text(ticket, n, said.language().id()).orElseThrow();
            }
        }
        throw new AssertionError("nothing said");
    }

    private static String path(long ticket) {
        return "/console/tickets/" + ticket;
    }

    private static String field(String form, String name) {
        return Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private static String value(String form, String name) {
        return Pattern.compile("(?s)<textarea id=\"" + name + "\"[^>]*>(.*?)</textarea>").matcher(form).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }
}
