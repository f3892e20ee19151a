package dragoman.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Patience;
import dragoman.cast.Person;
import dragoman.contact.HelpDesk.MessageTextState;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Guests;
import dragoman.identity.Subject;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.tickets.Buyers;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Moves;
import dragoman.tickets.Ticket;
import dragoman.tickets.Ticket.Helped;
import dragoman.tickets.Ticket.State;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana reads Lucía's answers in Portuguese, knows whose translation that is, and can always open what was written. */
@QuarkusTest
@Tag("database")
class ThreadPagesTest {

    private static final String SPANISH = "El paquete está en camino.";
    private static final String PORTUGUESE = "O pacote está a caminho.";

    @Inject
    HelpDesk desk;

    @Inject
    Buyers buyers;

    @Inject
    Moves moves;

    @Inject
    Guests guests;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

    @Inject
    AgroalDataSource database;

    @Inject
    Markets markets;

    @Inject
    Clock clock;

    private final String email = "ana-" + UUID.randomUUID() + "@correio.example";
    private final Buyer ana = new Buyer(Person.ANA);
    private String thread;

    @BeforeEach
    void anaHasWritten() {
        tables.forgetsWhoAsked();
        thread = ana.begins("Cadê a minha luminária?", email);
    }

    @Test
    void anAnswerIsReadInPortugueseWithTheOriginalBehindIt() {
        desk.answers(thread, SPANISH, PORTUGUESE, State.OPEN);
        var page = ana.sees(thread);
        assertThat(page.words()).contains("Lucía, Lantern & Loom").contains(PORTUGUESE).contains("Tradução automática do espanhol").contains("Ver o original").doesNotContain("Fernández");
        assertThat(page.html()).contains("<div class=\"said\" lang=\"pt\" dir=\"ltr\">" + PORTUGUESE + "</div>");
        assertThat(page.html().replaceAll("\\s+", " ")).containsPattern("<details><summary>Ver o original</summary> <div class=\"said\" lang=\"es\" dir=\"ltr\">" + SPANISH + "</div>");
    }

    // The page is zipped, and what is zipped tells by its size what is twice in it.
    @Test
    void nothingOfItsAddressIsRepeatedOnIt() {
        var page = ana.sees(thread + "?before=kowalska7&sent=kowalska7&kowalska7");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Cadê a minha luminária?");
        assertThat(page.html()).doesNotContain("kowalska7");
    }

    @Test
    void whoHadAPartInATranslationIsSaid() {
        desk.answersChecked(thread, SPANISH, PORTUGUESE);
        assertThat(ana.sees(thread).words()).contains("Tradução automática do espanhol, conferida por uma pessoa");
        desk.answersHerself(thread, "Hola.", "Olá.");
        assertThat(ana.sees(thread).words()).contains("Tradução do espanhol feita por uma pessoa");
    }

    @Test
    void whileThereIsNoTranslationTheOriginalIsThereAndMarked() {
        desk.answersUntranslated(thread, SPANISH);
        var page = ana.sees(thread);
        assertThat(page.words()).contains(SPANISH).contains("Escrito em espanhol. A tradução vem em seguida.").doesNotContain("Ver o original");
        assertThat(page.html()).contains("<div class=\"said\" lang=\"es\" dir=\"ltr\">" + SPANISH);
    }

    @ParameterizedTest
    @EnumSource(MessageTextState.class)
    void aTextThatIsNotReadyIsNeverShown(MessageTextState state) {
        desk.answersWith(thread, SPANISH, state, "Um texto que ninguém deve ler.");
        assertThat(ana.sees(thread).words()).contains(SPANISH).contains("A tradução vem em seguida.").doesNotContain("ninguém deve ler");
    }

    @Test
    void whatIsForStaffAloneIsOnNoPage() {
        desk.notes(thread, "Nota interna: parece fraude.");
        moves.assign(desk.thread(thread).id(), Optional.empty(), desk.lucia());
        var page = ana.sees(thread);
        assertThat(page.html()).doesNotContain("Nota interna");
        assertThat(page.html().split("<li id=\"m", -1)).hasSize(2);
        assertThat(page.html()).doesNotContain("class=\"line\"");
    }

    @Test
    void whatHappenedIsTold() {
        moves.handOver(desk.thread(thread).id(), dubai(), desk.lucia());
        desk.settles(thread);
        assertThat(ana.sees(thread).words()).contains("Os nossos colegas (Dubai) assumiram").contains("Marcado como resolvido.").contains("Para nós, o assunto está resolvido.");
    }

    @Test
    void anotherBrowserSeesNothingWhetherOrNotThereIsAThread() {
        var eve = new Buyer(Person.ANA);
        var real = eve.opens(thread);
        var invented = eve.opens("/br/pt/contact/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(real.status()).isEqualTo(404).isEqualTo(invented.status());
        assertThat(real.body()).isEqualTo(invented.body()).doesNotContain("Cadê a minha luminária?");
        assertThat(Page.of(real).heading()).isEqualTo("Esta página abre com o link do seu e-mail");
        for (var act : List.of("/messages", "/doubts", "/rating")) {
            assertThat(eve.presses(thread + act, "message", "1").status()).as(act).isEqualTo(404);
        }
        assertThat(desk.thread(thread).messages()).isEqualTo(1);
        // An order's ref of the same number is none of a thread.
        eve.has("guest", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(eve.opens(thread).status()).isEqualTo(404);
    }

    @Test
    void anaSeesHerOwnThreadsAndNobodyElses() {
        var other = new Buyer(Person.ANA);
        var others = other.begins("De outra pessoa.", "b" + email);
        assertThat(ana.opens(others).status()).isEqualTo(404);
        var second = ana.begins("Mais uma pergunta.", email);
        assertThat(ana.opens(second).status()).isEqualTo(200);
        assertThat(ana.opens(thread).status()).isEqualTo(200);
    }

    @Test
    void whatAnaSaysMoreIsKeptOnceAndOpensItAgain() {
        desk.answers(thread, SPANISH, PORTUGUESE, State.SOLVED);
        var form = ana.sees(thread);
        var first = ana.sends(form, thread + "/messages", "message", "Ainda não chegou.");
        var second = ana.sends(form, thread + "/messages", "message", "Ainda não chegou.");
        assertThat(first.header("Location")).isEqualTo(thread + "?sent").isEqualTo(second.header("Location"));
        var page = ana.sees(first.header("Location"));
        assertThat(page.words()).containsOnlyOnce("Ainda não chegou.").contains("Recebemos a sua mensagem.").contains("Aberto de novo.").contains("Estamos cuidando disso.");
        ana.sends(form, thread + "/messages", "message", "E outra coisa.");
        assertThat(ana.sees(thread).words()).contains("E outra coisa.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNoMessage(String nothing) {
        var sent = ana.says(thread, nothing);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(Page.of(sent).words()).contains("Ainda não foi enviado").contains("Escreva algumas palavras");
        assertThat(desk.thread(thread).messages()).isEqualTo(1);
    }

    @Test
    void whatIsTooLongOrTooMuchComesBack() {
        var longest = "a".repeat(20_001);
        assertThat(Page.of(ana.says(thread, longest)).html()).contains(">" + longest + "</textarea>").contains("aria-invalid");
        tables.forgetsWhoAsked();
        for (int i = 0; i < 10; i++) {
            assertThat(ana.says(thread, "Oi " + i).status()).isEqualTo(303);
        }
        var page = Page.of(ana.says(thread, "Mais um oi."));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).matches("\\d+");
        assertThat(page.html()).contains(">Mais um oi.</textarea>");
    }

    @Test
    void aTranslationCanBeDoubtedAndReachesThoseWhoTranslate() {
        desk.answers(thread, SPANISH, "O pacote é um caminho.", State.OPEN);
        var page = ana.sees(thread);
        assertThat(page.words()).contains("Esta tradução está errada");
        var n = page.html().replaceAll("(?s).*<button class=\"quiet\" name=\"message\" value=\"(\\d+)\">.*", "$1");
        var pressed = ana.presses(thread + "/doubts", "message", n);
        assertThat(pressed.header("Location")).isEqualTo(thread + "#m" + n);
        assertThat(ana.sees(thread).words()).contains("Um tradutor vai conferir.").doesNotContain("Esta tradução está errada").contains("O pacote é um caminho.");
        assertThat(tables.ask("select count(*) from message_text t join message m on m.id = t.message_id where m.ticket_id = ? and t.doubted_at is not null", desk.thread(thread).id()))
                .isEqualTo("1");
        for (var nonsense : new String[] {"0", "-1", "999999999", "x", ""}) {
            assertThat(ana.presses(thread + "/doubts", "message", nonsense).status()).as(nonsense).isEqualTo(303);
        }
    }

    @Test
    void anaIsAskedOnceWhetherItHelpedAndSaysItWithOnePress() {
        assertThat(ana.sees(thread).words()).doesNotContain("A nossa resposta ajudou?");
        desk.answers(thread, SPANISH, PORTUGUESE, State.SOLVED);
        assertThat(ana.sees(thread).words()).contains("A nossa resposta ajudou?");
        var pressed = ana.presses(thread + "/rating", "helped", "YES");
        assertThat(ana.sees(pressed.header("Location")).words()).contains("Agradecemos por nos contar.").doesNotContain("A nossa resposta ajudou?");
        assertThat(desk.thread(thread).helped()).contains(Helped.YES);
        ana.presses(thread + "/rating", "helped", "ANSWER");
        assertThat(desk.thread(thread).helped()).contains(Helped.YES);
        assertThat(desk.thread(thread).state()).isEqualTo(State.SOLVED);
    }

    @ParameterizedTest
    @EnumSource(value = Helped.class, names = {"ANSWER", "TRANSLATION"})
    void whomItDidNotHelpHasAThreadThatIsOpenAgain(Helped helped) {
        desk.answers(thread, SPANISH, PORTUGUESE, State.SOLVED);
        ana.presses(thread + "/rating", "helped", helped.name());
        assertThat(desk.thread(thread).state()).isEqualTo(State.OPEN);
        assertThat(desk.thread(thread).helped()).contains(helped);
        assertThat(ana.sees(thread).words()).contains("Estamos cuidando disso.").contains("Você recebe a nossa resposta até");
    }

    @Test
    void whatIsNotSettledIsNotRated() {
        ana.presses(thread + "/rating", "helped", "YES");
        desk.answers(thread, SPANISH, PORTUGUESE, State.SOLVED);
        ana.presses(thread + "/rating", "helped", "MAYBE");
        assertThat(desk.thread(thread).helped()).isEmpty();
    }

    @Test
    void whatIsLateIsSaid() {
        tables.run("update ticket set due_at = utc_timestamp() - interval 1 hour where id = ?", desk.thread(thread).id());
        assertThat(ana.sees(thread).words()).contains("Queríamos responder até").contains("Pedimos desculpas").doesNotContain("Você recebe a nossa resposta até");
    }

    @Test
    void whoIsAskedReadsSoAndNoClockRuns() {
        desk.answers(thread, "¿De qué color?", "De que cor?", State.ASKED);
        assertThat(ana.sees(thread).words()).contains("Escrevemos para você. Se ainda faltar algo, responda abaixo.").doesNotContain("recebe a nossa resposta até");
    }

    @Test
    void aThreadThatBecamePartOfAnotherLeadsThere() {
        var second = ana.begins("Outra vez: onde está?", email);
        var old = new Buyer(Person.ANA);
        open(old, desk.thread(second));
        moves.merge(desk.thread(second).id(), desk.thread(thread).id(), desk.lucia()).orElseThrow();
        var led = old.opens(second);
        assertThat(led.header("Location")).isEqualTo(thread);
        assertThat(old.sees(thread).words()).contains("Cadê a minha luminária?").contains("Outra vez: onde está?");
        assertThat(ana.presses(second + "/messages", "message", "Para o número antigo.").header("Location")).isEqualTo(thread + "?sent");
        assertThat(ana.sees(thread).words()).contains("Para o número antigo.");
    }

    @Test
    void aLongThreadIsReadInParts() {
        long id = desk.thread(thread).id();
        IntStream.range(0, 120).forEach(i -> buyers.say(id, new Said("Mensagem número " + i + ".", Via.FORM, "part " + thread + i)));
        var end = ana.sees(thread);
        assertThat(end.html().split("<li id=\"m", -1)).hasSize(51);
        assertThat(end.words()).contains("Mensagem número 119.").doesNotContain("Mensagem número 69.").contains("Mensagens anteriores");
        var middle = ana.sees(older(end));
        assertThat(middle.words()).contains("Mensagem número 69.").contains("Mensagem número 20.").doesNotContain("Mensagem número 70.").contains("Mensagens mais recentes");
        var first = ana.sees(older(middle));
        assertThat(first.words()).contains("Cadê a minha luminária?").doesNotContain("Mensagens anteriores");
        assertThat(ana.sees(thread + "?before=x").words()).contains("Mensagem número 119.");
    }

    @Test
    void aPageAsksTheDatabaseNoMoreOftenForAThreadOfFiftyThanForOneOfThree() {
        long id = desk.thread(thread).id();
        buyers.say(id, new Said("Curta.", Via.FORM, "few " + thread));
        desk.answers(thread, "Corta.", "Curta.", State.OPEN);
        scheduler.pause();
        try {
            ana.sees(thread);
            long few = least(() -> ana.sees(thread));
            IntStream.range(0, 30).forEach(i -> {
                buyers.say(id, new Said("Longa " + i + ".", Via.FORM, "many " + thread + i));
                desk.answers(thread, "Larga " + i + ".", "Longa " + i + ".", State.OPEN);
            });
            long many = least(() -> ana.sees(thread));
            // One of them is for files.
            assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void anOldLinkTellsHowItStandsAndNoWordOfIt() {
        var later = new Buyer(Person.ANA);
        var token = QuarkusTransaction.requiringNew().call(() -> guests.link(desk.thread(thread).subject(), clock.instant().minus(Duration.ofDays(1))));
        assertThat(later.opens("/br/pt/contact/l/" + token).header("Location")).isEqualTo(thread);
        var page = later.sees(thread);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Estamos cuidando disso.").contains("o link não mostra mais as mensagens").doesNotContain("Cadê a minha luminária?");
        assertThat(page.links()).contains("/br/pt/contact");
        assertThat(later.presses(thread + "/messages", "message", "Oi").status()).isEqualTo(404);
        assertThat(desk.thread(thread).messages()).isEqualTo(1);
    }

    @Test
    void aLinkThatIsNoneOfOursOpensNothing() {
        assertThat(ana.opens("/br/pt/contact/l/v1.a.b.c").status()).isEqualTo(404);
        var order = QuarkusTransaction.requiringNew().call(() -> guests.link(new Subject("order", 1), clock.instant()));
        assertThat(ana.opens("/br/pt/contact/l/" + order).status()).isEqualTo(404);
        var revoked = QuarkusTransaction.requiringNew().call(() -> guests.link(new Subject(Ticket.SUBJECT, Integer.MAX_VALUE), clock.instant()));
        guests.revoke(new Subject(Ticket.SUBJECT, Integer.MAX_VALUE));
        var gone = ana.opens("/br/pt/contact/l/" + revoked);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain(revoked);
    }

    private void open(Buyer buyer, Ticket ticket) {
        var token = QuarkusTransaction.requiringNew().call(() -> guests.link(ticket.subject(), clock.instant().plus(Duration.ofDays(30))));
        buyer.opens("/br/pt/contact/l/" + token);
    }

    private Desk dubai() {
        return markets.desks().stream().filter(one -> one.key().equals("dubai")).findFirst().orElseThrow();
    }

    private static String older(Page page) {
        return page.links().stream().filter(link -> link.contains("?before=")).findFirst().orElseThrow();
    }

    /** How many questions the database gets, while nobody else works. */
    // Somebody else may ask at the same time, and then it is more.
    private long least(Runnable request) {
        return IntStream.range(0, 5).mapToLong(i -> asked(request)).min().orElseThrow();
    }

    private long asked(Runnable request) {
        Patience.until("nobody else works", () -> {
            long quiet = questions();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            return questions() == quiet;
        });
        long before = questions();
        request.run();
        return questions() - before;
    }

    private long questions() {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status like 'Com_select'")) {
            rows.next();
            return rows.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
