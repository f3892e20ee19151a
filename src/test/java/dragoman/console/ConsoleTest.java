package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tickets.MessageText;
import dragoman.tickets.Owner;
import dragoman.tickets.Ticket.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía in Madrid works: she reads Spanish, Ana in Recife reads Portuguese, and Yusuf in Riyadh Arabic. */
@QuarkusTest
@Tag("database")
class ConsoleTest {

    private static final String NO_ENGINE = "Ningún motor";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    private Colleague lucia() {
        return office.hiresAt("madrid", "es", "Lucía Fernández", "agent:es:*", "agent:pt:*", "agent:mx:*", "agent:br:*").signsIn();
    }

    private static String path(long ticket) {
        return "/console/tickets/" + ticket;
    }

    @Test
    void luciaReadsInHerListWhatAnaSaidInSpanish() {
        long ticket = letters.ana("Onde está o meu pacote?");
        letters.isTranslated(ticket, 1, "es", "READY", "¿Dónde está mi paquete?", null);
        var row = row(lucia().opens("/console?market=br").body(), ticket);
        assertThat(row).contains("lang=\"es\"", "¿Dónde está mi paquete?", "portugués", "Brasil", "Madrid");
        assertThat(row).doesNotContain("Onde está");
    }

    @Test
    void whereThereIsNoTranslationTheListHasTheOriginalInItsOwnDirection() {
        var layla = office.hiresAt("dubai", "de", "Layla", "agent:sa:*").signsIn();
        long ticket = letters.yusuf("أين طلبي؟ لم يصل بعد.");
        assertThat(row(layla.opens("/console").body(), ticket)).contains("lang=\"ar\"", "dir=\"rtl\"", "أين طلبي؟");
    }

    @Test
    void aListIsChosenByStateMarketLanguageOwnerAndUrgency() {
        var lucia = lucia();
        long brazil = letters.ana("Olá, onde está?");
        long spain = letters.writes("es", "es", "Pablo", Letters.address(), "Hola, ¿dónde está?");
        assertThat(whole(lucia, "/console?market=es")).contains(listed(spain)).doesNotContain(listed(brazil));
        assertThat(whole(lucia, "/console?language=pt")).contains(listed(brazil)).doesNotContain(listed(spain));
        lucia.posts(path(brazil) + "/assignment", "to", "me");
        assertThat(whole(lucia, "/console?owner=mine")).contains(listed(brazil)).doesNotContain(listed(spain));
        assertThat(whole(lucia, "/console?owner=desk")).contains(listed(spain)).doesNotContain(listed(brazil));
        lucia.posts(path(spain) + "/sorting", "kind", "PAYMENT", "urgent", "1");
        assertThat(whole(lucia, "/console?urgent=1")).contains(listed(spain)).doesNotContain(listed(brazil));
        lucia.posts(path(brazil) + "/state", "state", "SOLVED");
        assertThat(whole(lucia, "/console?state=SOLVED")).contains(listed(brazil)).doesNotContain(listed(spain));
        assertThat(whole(lucia, "/console?owner=mine")).contains("Aquí no hay nada");
    }

    // A promise that is broken already comes before anything that somebody calls urgent.
    @Test
    void whatIsLateStandsAboveWhatIsUrgentAndEachRowSaysWhoWrote() {
        var lucia = lucia();
        long plain = letters.writes("mx", "es", "Ximena Ortiz", Letters.address(), "Hola, ¿dónde está?");
        long urgent = letters.writes("mx", "es", "Pablo", Letters.address(), "Hola, ¿dónde está?");
        long late = letters.writes("mx", "es", "Inés", Letters.address(), "Hola, ¿dónde está?");
        List.of(plain, urgent, late).forEach(thread -> lucia.posts(path(thread) + "/assignment", "to", "me"));
        lucia.posts(path(urgent) + "/sorting", "kind", "PAYMENT", "urgent", "1");
        tables.run("update ticket set due_at = '2020-01-01' where id = ?", late);
        var list = lucia.opens("/console?owner=mine").body();
        assertThat(list.indexOf(listed(late))).isPositive().isLessThan(list.indexOf(listed(urgent)));
        assertThat(list.indexOf(listed(urgent))).isLessThan(list.indexOf(listed(plain)));
        assertThat(row(list, plain)).contains("<bdi class=\"buyer\">Ximena Ortiz</bdi>");
        // The place of a late thread leads to the urgent ones behind it.
        var behind = lucia.opens("/console?owner=mine&after=0." + Instant.parse("2020-01-01T00:00:00Z").toEpochMilli() + "." + late).body();
        assertThat(behind).contains(listed(urgent), listed(plain)).doesNotContain(listed(late));
    }

    @Test
    void whatThereIsNotIsAPageOfStaffInTheirLanguageAndForABuyerOneOfTheShop() {
        var lucia = lucia();
        for (var nowhere : List.of("/console/nothing", "/console/tickets/999999999999", "/workbench", "/workbench/nothing")) {
            var page = lucia.opens(nowhere);
            assertThat(page.status()).as(nowhere).isEqualTo(404);
            assertThat(page.body()).as(nowhere).contains("<html lang=\"es", "Lucía Fernández", "href=\"/console/search\"", "que no le corresponda verlo").doesNotContain("href=\"/es/es/help\"");
        }
        assertThat(lucia.opens("/es/es/nothing").body()).contains("href=\"/es/es/help\"").doesNotContain("/console/search");
    }

    @Test
    void aListOfMoreThanFiftyGoesOnWhereThePageBeforeEnded() {
        var pia = office.hiresAt("madrid", "es", "Pía", "agent:pt:*").signsIn();
        for (int i = 0; i < 53; i++) {
            letters.writes("pt", "pt", "Rui", Letters.address(), "Pergunta");
        }
        var seen = new HashSet<String>();
        var page = pia.opens("/console?market=pt").body();
        int pages = 1;
        for (var next = next(page); ; next = next(page)) {
            var rows = Pattern.compile("data-row=\"(\\d+)\"").matcher(page).results().map(row -> row.group(1)).toList();
            assertThat(rows).hasSizeLessThanOrEqualTo(50).noneMatch(seen::contains);
            seen.addAll(rows);
            if (next.isEmpty()) {
                break;
            }
            page = pia.opens(next.get()).body();
            pages++;
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(53);
        assertThat(pages).isGreaterThan(1);
    }

    @Test
    void theThreadHasBothTextsSideBySideAndSaysWhatToLookAt() {
        long ticket = letters.ana("Paguei 250 reais e não chegou.");
        letters.isTranslated(ticket, 1, "es", "REVIEW", "Pagué reales y no llegó.", "NUMBER_LOST");
        var page = lucia().opens(path(ticket)).body();
        assertThat(page).contains("lang=\"pt\"", "Paguei 250 reais e não chegou.", "lang=\"es\"", "Pagué reales y no llegó.");
        assertThat(page).contains("Falta un número o una fecha en la traducción");
    }

    @Test
    void whereNoEngineHasThePairLuciaTranslatesByHandAndYusufsWordsStay() {
        var lucia = lucia();
        long ticket = letters.yusuf("أين طلبي؟ لم يصل بعد.");
        office.layla().signsIn().posts(path(ticket) + "/desk", "desk", "madrid");
        letters.isTranslated(ticket, 1, "es", "WANTED", null, "NO_ENGINE");
        var page = lucia.opens(path(ticket)).body();
        assertThat(page).contains(NO_ENGINE, path(ticket) + "/messages/1/translation");
        var answer = lucia.posts(path(ticket) + "/messages/1/translation", "text", "¿Dónde está mi pedido? Todavía no ha llegado.");
        assertThat(answer.status()).isEqualTo(303);
        var text = letters.text(ticket, 1, "es").orElseThrow();
        assertThat(text.state()).isEqualTo(MessageText.State.READY);
        assertThat(text.editor()).isPresent();
        assertThat(letters.said(ticket, 1)).isEqualTo("أين طلبي؟ لم يصل بعد.");
    }

    @Test
    void aTranslationThatLosesALinkIsSavedOnlyWhenSheSaysSoTwice() {
        long ticket = letters.ana("Veja https://example.com/a1 por favor, o pacote não chegou.");
        var lucia = lucia();
        var first = lucia.posts(path(ticket) + "/messages/1/translation", "text", "Mire esto por favor, el paquete no llegó.");
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.body()).contains("https://example.com/a1", "name=\"anyway\"", "Mire esto por favor");
        assertThat(lucia.posts(path(ticket) + "/messages/1/translation", "text", "Mire esto por favor, el paquete no llegó.", "anyway", "1").status()).isEqualTo(303);
    }

    @Test
    void aNoteIsForColleaguesAlone() {
        long ticket = letters.ana("Olá");
        var lucia = lucia();
        lucia.posts(path(ticket) + "/notes", "text", "Pregunté al almacén.");
        assertThat(lucia.opens(path(ticket)).body()).contains("Pregunté al almacén.", "Nota para el equipo");
        assertThat(lucia.posts(path(ticket) + "/notes", "text", "  ").header("Location")).endsWith("?problem=text");
    }

    @Test
    void whatIsAssignedGoesToWhoMayHaveItAndBack() {
        long ticket = letters.ana("Olá");
        var lucia = lucia();
        var ines = office.hiresAt("madrid", "es", "Inés", "agent:br:*");
        var layla = office.layla();
        lucia.posts(path(ticket) + "/assignment", "to", Long.toString(office.id(ines)));
        assertThat(letters.ticket(ticket).owner()).isEqualTo(new Owner.Person(office.id(ines)));
        assertThat(lucia.posts(path(ticket) + "/assignment", "to", Long.toString(office.id(layla))).header("Location")).endsWith("?problem=owner");
        assertThat(letters.ticket(ticket).owner()).isEqualTo(new Owner.Person(office.id(ines)));
        lucia.posts(path(ticket) + "/assignment", "to", "desk");
        assertThat(letters.ticket(ticket).owner()).isEqualTo(new Owner.OfDesk("madrid"));
        assertThat(lucia.opens(path(ticket)).body()).contains("Asignado a Inés");
    }

    @Test
    void aThreadIsHandedOverToADeskWhoseHoursAreOnHerClock() {
        long ticket = letters.ana("Olá");
        var lucia = office.hires("lucia", "agent:br:*").signsIn();
        assertThat(lucia.opens(path(ticket) + "/desk", "Accept-Language: es").body()).contains("value=\"toronto\"", "value=\"sydney\"").doesNotContain("value=\"madrid\"");
        lucia.posts(path(ticket) + "/desk", "desk", "toronto");
        assertThat(letters.ticket(ticket).desk()).isEqualTo("toronto");
        var toronto = office.hiresAt("toronto", "fr", "Geneviève", "agent:ca:*").signsIn();
        assertThat(toronto.opens(path(ticket)).status()).isEqualTo(200);
        assertThat(toronto.opens("/console").body()).contains(path(ticket));
    }

    @Test
    void tagsAreAddedFoundAndTakenAway() {
        long ticket = letters.ana("Olá");
        var lucia = lucia();
        var tag = "aduana " + ticket;
        lucia.posts(path(ticket) + "/tags", "tag", tag);
        assertThat(lucia.opens(path(ticket)).body()).contains(tag);
        assertThat(lucia.opens("/console/search?q=" + tag.replace(" ", "+")).body()).contains(path(ticket));
        lucia.posts(path(ticket) + "/tags/removal", "tag", tag);
        assertThat(lucia.opens("/console/search?q=" + tag.replace(" ", "+")).body()).doesNotContain(path(ticket)).contains("No se ha encontrado nada");
    }

    @Test
    void searchFindsByNumberAndAddress() {
        var email = Letters.address();
        long one = letters.writes("br", "pt", "Ana", email, "Olá");
        long two = letters.writes("br", "pt", "Ana", email, "De novo");
        var lucia = lucia();
        assertThat(lucia.opens("/console/search?q=%23" + one).body()).contains(path(one)).doesNotContain(path(two) + "\"");
        assertThat(lucia.opens("/console/search?q=" + email.replace("@", "%40")).body()).contains(path(one), path(two));
        assertThat(office.layla().signsIn().opens("/console/search?q=" + email.replace("@", "%40")).body()).doesNotContain(path(one), path(two));
    }

    @Test
    void twoThreadsOfOneBuyerBecomeOneAndOneBecomesTwo() {
        var email = Letters.address();
        long one = letters.writes("br", "pt", "Ana", email, "Olá");
        long two = letters.writes("br", "pt", "Ana", email, "De novo");
        long bruno = letters.ana("Outra pessoa");
        var lucia = lucia();
        assertThat(lucia.opens(path(one)).body()).contains(path(two));
        assertThat(lucia.posts(path(two) + "/merge", "into", Long.toString(bruno)).header("Location")).endsWith("?problem=merge");
        assertThat(lucia.posts(path(two) + "/merge", "into", Long.toString(one)).header("Location")).endsWith(path(one));
        assertThat(letters.ticket(two).state()).isEqualTo(State.MERGED);
        var parted = lucia.posts(path(one) + "/split", "n", "2").header("Location");
        assertThat(parted).startsWith("/console/tickets/").isNotEqualTo(path(one));
        assertThat(lucia.opens(parted).body()).contains("De novo");
    }

    @Test
    void whatIsDoneWithSeveralIsShownBeforeAndOnlyOfHers() {
        long one = letters.ana("Olá");
        long two = letters.ana("Olá");
        long foreign = letters.yusuf("مرحبا");
        var lucia = lucia();
        var ids = new String[] {"act", "settle", "id", Long.toString(one), "id", Long.toString(two), "id", Long.toString(foreign), "id", "999999999999"};
        var plan = lucia.posts("/console/several", ids);
        assertThat(plan.body()).contains("El hilo " + one, "El hilo " + two).doesNotContain("value=\"" + foreign + "\"", "El hilo " + foreign + " ", "999999999999");
        assertThat(letters.ticket(one).state()).isEqualTo(State.OPEN);
        lucia.posts("/console/several/done", ids);
        assertThat(letters.ticket(one).state()).isEqualTo(State.SOLVED);
        assertThat(letters.ticket(two).state()).isEqualTo(State.SOLVED);
        assertThat(letters.ticket(foreign).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aWrongLanguageIsSaidAndSticks() {
        long ticket = letters.ana("ok");
        var lucia = lucia();
        lucia.posts(path(ticket) + "/messages/1/language", "language", "fr");
        assertThat(lucia.opens(path(ticket)).body()).contains("Original: francés", "Mensaje 1: el idioma es francés");
        assertThat(lucia.posts(path(ticket) + "/messages/1/language", "language", "xx").header("Location")).endsWith("?problem=language");
        assertThat(lucia.posts(path(ticket) + "/messages/77/language", "language", "fr").status()).isEqualTo(404);
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        long ticket = letters.ana("Olá");
        var lucia = lucia();
        lucia.posts(path(ticket) + "/assignment", "to", "me");
        assertThat(lucia.opens(path(ticket) + "/history").body()).contains("Asignado a Lucía Fernández", "Hilo nuevo: ", "Cliente").doesNotContain("ticket.");
        assertThat(lucia.opens("/console/history").body()).contains(path(ticket));
        assertThat(office.layla().signsIn().opens("/console/history").body()).doesNotContain(path(ticket) + "\"");
    }

    /** A list to its end: others have written too. */
    private static String whole(Colleague who, String path) {
        var pages = new StringBuilder();
        for (var at = Optional.of(path); at.isPresent(); ) {
            var page = who.opens(at.get()).body();
            pages.append(page);
            at = next(page);
        }
        return pages.toString();
    }

    private static String listed(long ticket) {
        return "data-row=\"" + ticket + "\"";
    }

    private static Optional<String> next(String page) {
        return Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page).results().map(link -> link.group(1).replace("&amp;", "&")).findFirst();
    }

    private static String row(String page, long ticket) {
        return Pattern.compile("(?s)<li class=\"row[^\"]*\" data-row=\"" + ticket + "\">(.*?)</li>").matcher(page).results().map(row -> row.group(1)).findFirst().orElse("no row in " + page);
    }
}
