package dragoman.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dragoman.i18n.LocaleId;
import dragoman.promises.Promised;
import dragoman.promises.Promised.Kind;
import dragoman.promises.Promises;
import dragoman.tickets.Answer.Translation;
import dragoman.tickets.Buyers.Said;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Message.Via;
import dragoman.tickets.Ticket.State;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ana writes from Recife in Portuguese, Lucía answers in Madrid in Spanish. */
@QuarkusTest
@Tag("database")
class TicketsTest {

    private static final LocaleId ES = LocaleId.of("es");
    private static final LocaleId PT = LocaleId.of("pt");
    private static final String ANAS = "Bom dia, onde está a minha encomenda? Fiz o pedido há duas semanas e ainda não chegou.";

    @Inject
    Conversation cast;

    @Inject
    Buyers buyers;

    @Inject
    Agents agents;

    @Inject
    Moves moves;

    @Inject
    Tickets tickets;

    @Inject
    Promises promises;

    @Test
    void whatAnaWritesIsKeptAsSheWroteItAndIsWantedInTheLanguageOfTheDesk() {
        var ticket = cast.begins(cast.ana(ANAS));
        assertThat(cast.messages(ticket)).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo(ANAS);
            assertThat(message.author()).isEqualTo(Author.BUYER);
            assertThat(message.language()).contains(PT);
            assertThat(message.in(ES)).get().extracting(MessageText::state).isIn(MessageText.State.WANTED, MessageText.State.PENDING);
        });
        assertThat(promises.open(ticket.subject())).extracting(Promised::kind).containsExactlyInAnyOrder(Kind.FIRST, Kind.SOLVED);
        assertThat(ticket.due()).contains(promises.open(ticket.subject()).get(0).due());
        assertThat(letters(ticket)).containsExactly(Buyers.TAKEN);
    }

    @Test
    void aThreadHasAnOwnerFromItsFirstMomentAndTheDatabaseWantsNoOther() {
        var ticket = cast.begins(cast.ana(ANAS));
        assertThat(ticket.owner()).isEqualTo(new Owner.OfDesk("madrid"));
        assertThatThrownBy(() -> cast.statements().update("update ticket set owner = '' where id = ?", ticket.id())).isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> cast.statements().update("update ticket set owner = null where id = ?", ticket.id())).isInstanceOf(PersistenceException.class);
        assertThat(cast.statements().rows("select count(*) from ticket where owner not regexp '^(desk:[a-z-]+|account:[0-9]+)$'", row -> row.getInt(1))).containsExactly(0);
    }

    @Test
    void whatIsSentTwiceAtTheSameTimeIsOneThread() throws Exception {
        var asked = cast.ana(ANAS);
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Buyers.Opened> sending = () -> buyers.open(asked);
            var opened = pool.invokeAll(List.of(sending, sending, sending, sending));
            var ids = new TreeSet<Long>();
            int fresh = 0;
            for (var one : opened) {
                ids.add(one.get().ticket());
                fresh += one.get().fresh() ? 1 : 0;
            }
            assertThat(ids).hasSize(1);
            assertThat(fresh).isOne();
            assertThat(cast.messages(tickets.find(ids.first()).orElseThrow())).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatAnaAddsIsAddedOnceHoweverOftenItIsSent() {
        var ticket = cast.begins(cast.ana(ANAS));
        var said = new Said("O número é 1001.", Via.FORM, UUID.randomUUID().toString());
        buyers.say(ticket.id(), said);
        buyers.say(ticket.id(), said);
        assertThat(cast.messages(ticket)).extracting(Message::n).containsExactly(1, 2);
    }

    @Test
    void luciasAnswerIsSentAsSheSawItAndTheThreadIsHers() {
        var ticket = cast.begins(cast.ana(ANAS));
        var lucia = Conversation.lucia();
        var answered = agents.answer(ticket.id(), ticket.version(),
                new Answer("El paquete está en camino.", ES, Optional.of(new Translation("O pacote está a caminho.", Optional.empty(), true)), State.ASKED, Optional.empty()), lucia);
        assertThat(answered).get().satisfies(now -> {
            assertThat(now.owner()).isEqualTo(new Owner.Person(lucia.account()));
            assertThat(now.state()).isEqualTo(State.ASKED);
            assertThat(now.due()).isEmpty();
        });
        assertThat(cast.messages(ticket).get(1).in(PT)).get().satisfies(text -> {
            assertThat(text.text()).contains("O pacote está a caminho.");
            assertThat(text.origin()).isEqualTo(MessageText.Origin.PERSON);
            assertThat(text.editor()).contains(lucia.account());
        });
        assertThat(letters(ticket)).containsExactly(Buyers.TAKEN, Agents.ANSWERED);
        assertThat(promises.open(ticket.subject())).extracting(Promised::kind, Promised::paused).containsExactly(tuple(Kind.SOLVED, true));
    }

    @Test
    void whoHasNotSeenWhatSomebodyElseSaidSaysNothing() {
        var ticket = cast.begins(cast.ana(ANAS));
        buyers.say(ticket.id(), new Said("Já chegou!", Via.FORM, "c" + ticket.id()));
        assertThat(agents.answer(ticket.id(), ticket.version(), new Answer("Lo miro.", ES, Optional.empty(), State.OPEN, Optional.empty()), Conversation.lucia())).isEmpty();
        assertThat(cast.messages(ticket)).hasSize(2);
    }

    @Test
    void whenAnaWritesAgainAnAnswerIsOwedAgainAndTheFirstPromiseIsNotOverruled() {
        var ticket = cast.begins(cast.ana(ANAS));
        buyers.say(ticket.id(), new Said("Ainda nada?", Via.FORM, "a" + ticket.id()));
        assertThat(promises.open(ticket.subject())).extracting(Promised::kind).as("P13").containsExactlyInAnyOrder(Kind.FIRST, Kind.SOLVED);
        agents.answer(ticket.id(), cast.again(ticket).version(), new Answer("Está en camino.", ES, Optional.empty(), State.ASKED, Optional.empty()), Conversation.lucia());
        buyers.say(ticket.id(), new Said("E quando chega?", Via.FORM, "b" + ticket.id()));
        assertThat(promises.open(ticket.subject())).extracting(Promised::kind).containsExactlyInAnyOrder(Kind.NEXT, Kind.SOLVED);
        assertThat(cast.again(ticket).state()).isEqualTo(State.OPEN);
        assertThat(cast.again(ticket).due()).isPresent();
    }

    @Test
    void whoIsNotHelpedHasAThreadThatIsOpenAgain() {
        var ticket = cast.begins(cast.ana(ANAS));
        agents.stand(ticket.id(), State.SOLVED, Conversation.lucia());
        assertThat(promises.open(ticket.subject())).isEmpty();
        assertThat(letters(ticket)).containsExactly(Buyers.TAKEN, Agents.SETTLED);
        buyers.tell(ticket.id(), Ticket.Helped.TRANSLATION);
        buyers.tell(ticket.id(), Ticket.Helped.YES);
        var now = cast.again(ticket);
        assertThat(now.helped()).as("said once").contains(Ticket.Helped.TRANSLATION);
        assertThat(now.state()).isEqualTo(State.OPEN);
        assertThat(cast.messages(ticket)).extracting(message -> message.line().map(Line::code).orElse(null))
                .containsExactly(null, Line.Code.SOLVED, Line.Code.HELPED, Line.Code.REOPENED);
    }

    @Test
    void aThreadThatIsHandedOverIsCountedAndReadThere() {
        var ticket = cast.begins(cast.yusuf("السلام عليكم، أين طلبي؟ لقد طلبته قبل أسبوعين ولم يصل بعد."));
        assertThat(cast.messages(ticket).get(0).texts()).as("Dubai reads Arabic").isEmpty();
        moves.handOver(ticket.id(), cast.desk("madrid"), Conversation.layla());
        var now = cast.again(ticket);
        assertThat(now.owner()).isEqualTo(new Owner.OfDesk("madrid"));
        assertThat(promises.open(now.subject())).extracting(Promised::desk).containsOnly("madrid");
        assertThat(cast.messages(ticket).get(0).in(ES)).isPresent();
    }

    @Test
    void whatIsSaidToAnOldNumberFollowsTheMerge() {
        var asked = cast.ana(ANAS);
        var first = cast.begins(asked);
        var second = cast.begins(cast.asked("br", "pt", "America/Recife", asked.email().orElseThrow(), "Esqueci o número do pedido, é o 1001."));
        assertThat(moves.merge(second.id(), first.id(), Conversation.lucia())).isPresent();
        assertThat(cast.again(second).state()).isEqualTo(State.MERGED);
        assertThat(promises.open(second.subject())).isEmpty();
        assertThat(buyers.say(second.id(), new Said("Alguma novidade?", Via.MAIL, "m" + second.id()))).as("P8").get().extracting(Ticket::id).isEqualTo(first.id());
        assertThat(cast.messages(first)).filteredOn(message -> message.line().isEmpty()).extracting(Message::text)
                .containsExactly(ANAS, "Esqueci o número do pedido, é o 1001.", "Alguma novidade?");
    }

    @Test
    void threadsOfTwoBuyersAreNeverMerged() {
        var ana = cast.begins(cast.ana(ANAS));
        var other = cast.begins(cast.ana("Outra pessoa."));
        assertThat(moves.merge(ana.id(), other.id(), Conversation.lucia())).isEmpty();
        assertThat(cast.again(ana).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aSecondMatterBecomesAThreadOfItsOwnWithItsOwnPromise() {
        var ticket = cast.begins(cast.ana(ANAS));
        buyers.say(ticket.id(), new Said("E outra coisa: quero devolver a luminária.", Via.FORM, "s" + ticket.id()));
        long other = moves.split(ticket.id(), 2, Conversation.lucia()).orElseThrow();
        var part = tickets.find(other).orElseThrow();
        assertThat(cast.messages(part).get(0).text()).isEqualTo("E outra coisa: quero devolver a luminária.");
        assertThat(promises.open(part.subject())).extracting(Promised::kind).containsExactlyInAnyOrder(Kind.FIRST, Kind.SOLVED);
        assertThat(part.owner()).isEqualTo(new Owner.OfDesk("madrid"));
        assertThat(cast.messages(ticket)).filteredOn(message -> message.line().isEmpty()).hasSize(1);
    }

    @Test
    void aLanguageThatNobodyCanTellIsUnknownUntilLuciaSaysIt() {
        var ticket = cast.begins(cast.ana("Ok 1001"));
        assertThat(cast.messages(ticket).get(0).language()).isEmpty();
        assertThat(cast.messages(ticket).get(0).texts()).isEmpty();
        assertThat(agents.tellLanguage(ticket.id(), 1, PT, Conversation.lucia())).isTrue();
        assertThat(cast.messages(ticket).get(0).language()).contains(PT);
        assertThat(cast.messages(ticket).get(0).toldBy()).contains(Message.ToldBy.STAFF);
        assertThat(cast.messages(ticket).get(0).in(ES)).isPresent();
    }

    @Test
    void aReaderSaysThatATranslationIsWrongAndATranslatorSeesIt() {
        var ticket = cast.begins(cast.ana(ANAS));
        agents.answer(ticket.id(), ticket.version(), new Answer("El paquete no está.", ES,
                Optional.of(new Translation("O pacote está.", Optional.empty(), true)), State.ASKED, Optional.empty()), Conversation.lucia());
        buyers.doubt(ticket.id(), 2);
        assertThat(tickets.unsure(PT, 1000)).anyMatch(text -> text.message() == cast.messages(ticket).get(1).id());
    }

    private List<String> letters(Ticket ticket) {
        return cast.statements().rows("select kind from mail_wanted where about = ? order by id", row -> row.getString(1), ticket.subject().ref());
    }
}
