package dragoman.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.console.Letters;
import dragoman.i18n.LocaleId;
import dragoman.identity.Doorkeeper;
import dragoman.mail.Letter;
import dragoman.mail.MailWanted;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía in Madrid calls Inés by a note, who reads Portuguese pages; Layla in Dubai may not see the thread. */
@QuarkusTest
@Tag("database")
class MentionsTest {

    private static final String MINE = "/console?owner=mentions";

    @Inject
    Office office;

    @Inject
    Letters letters;

    @Inject
    MentionLetters mail;

    @Inject
    Doorkeeper tables;

    private Colleague lucia;
    private Colleague ines;
    private String name;
    private String caller;
    private long ticket;

    @BeforeEach
    void theyAreAtWork() {
        tables.forgetsWhoAsked();
        name = "Inés " + UUID.randomUUID().toString().substring(0, 8);
        caller = "Lucía " + UUID.randomUUID().toString().substring(0, 8);
        lucia = office.hiresAt("madrid", "es", caller, "agent:br:*").signsIn();
        ines = office.hiresAt("madrid", "pt", name, "agent:br:*").signsIn();
        ticket = ana();
    }

    @Test
    void whomANoteNamesFindsTheThreadInAListUntilItIsSeen() {
        notes("Hola @" + name + ", ¿lo <b>miras</b>?");
        var page = ines.opens(path()).body();
        assertThat(page).contains("Hola <b class=\"name\">@" + name + "</b>, ¿lo &lt;b&gt;miras&lt;/b&gt;?", "Visto</button>");
        assertThat(ines.opens(MINE).body()).contains(row(ticket), "Que me mencionam");
        assertThat(lucia.opens(MINE).body()).as("who wrote it").doesNotContain(row(ticket));
        assertThat(lucia.opens(path()).body()).contains("<b class=\"name\">@" + name + "</b>").doesNotContain("/mentions/removal");
        assertThat(ines.posts(path() + "/mentions/removal").header("Location")).endsWith(path());
        assertThat(ines.opens(MINE).body()).doesNotContain(row(ticket));
        assertThat(ines.opens(path()).body()).contains("<b class=\"name\">").doesNotContain("/mentions/removal");
    }

    @Test
    void whoWritesInTheThreadHasSeenItAndIsCalledAgainByAnotherNote() {
        notes("@" + name + " mira");
        ines.posts(path() + "/notes", "text", "Vejo.");
        assertThat(ines.opens(MINE).body()).doesNotContain(row(ticket));
        notes("@" + name.toUpperCase(Locale.ROOT) + " otra vez");
        assertThat(ines.opens(MINE).body()).contains(row(ticket));
        ines.posts(path() + "/answers", "version", Integer.toString(version()), "text", "Já vejo.", "language", "pt", "then", "ASKED");
        assertThat(ines.opens(MINE).body()).doesNotContain(row(ticket));
    }

    @Test
    void theLetterIsInHerLanguageLeadsToTheThreadAndHasNoWordOfTheBuyerOrTheNote() {
        notes("@" + name + " secreto");
        var letter = letter(ines).orElseThrow();
        assertThat(letter.subject()).isEqualTo(caller + " menciona você em uma nota da conversa " + ticket);
        assertThat(letter.text()).contains(path() + "\n").doesNotContain("secreto", "pacote", "Ana", "@example.com");
        assertThat(letter.html()).contains("lang=\"pt", path());
        ines.posts(path() + "/mentions/removal");
        assertThat(letter(ines)).as("she has seen it").isEmpty();
    }

    @Test
    void whoMayNotSeeTheThreadIsNotNamedAndNothingTellsThatTheyExist() {
        var other = "Layla " + UUID.randomUUID().toString().substring(0, 8);
        var layla = office.hiresAt("dubai", "ar", other, "agent:sa:*", "lead:ae:*").signsIn();
        notes("@" + other + " y @Nadie");
        assertThat(lucia.opens(path()).body()).contains("@" + other + " y @Nadie").doesNotContain("class=\"name\"").doesNotContain("data-name=\"" + other);
        assertThat(layla.opens(MINE).body()).doesNotContain(row(ticket));
        assertThat(wanted(layla)).isNull();
    }

    @Test
    void whoMaySeeItNoMoreFindsItNoMoreAndGetsNoLetter() {
        notes("@" + name + " mira");
        office.grants(ines, "agent:jp:*");
        tables.run("update staff_account set desk = 'tokyo' where login = ?", ines.login());
        assertThat(ines.opens(MINE).body()).doesNotContain(row(ticket));
        assertThat(letter(ines)).isEmpty();
    }

    @Test
    void theNewestStandsFirstEachThreadOnceAndAfterAMergeItIsTheWhole() {
        notes("@" + name + " uno");
        var email = Letters.address();
        long part = letters.writes("br", "pt", "Ana", email, "Olá");
        long whole = letters.writes("br", "pt", "Ana", email, "De novo");
        lucia.posts("/console/tickets/" + part + "/notes", "text", "@" + name + " dos");
        lucia.posts("/console/tickets/" + part + "/notes", "text", "@" + name + " y tres");
        var list = ines.opens(MINE).body();
        assertThat(list.indexOf(row(part))).isPositive().isLessThan(list.indexOf(row(ticket)));
        assertThat(list.split(row(part), -1)).hasSize(2);
        lucia.posts("/console/tickets/" + part + "/merge", "into", Long.toString(whole));
        assertThat(ines.opens(MINE).body()).contains(row(whole)).doesNotContain(row(part));
        ines.posts("/console/tickets/" + whole + "/mentions/removal");
        assertThat(ines.opens(MINE).body()).contains(row(ticket)).doesNotContain(row(whole));
    }

    @Test
    void aListOfMoreThanFiftyGoesOnWhereThePageBeforeEnded() {
        for (int i = 0; i < 51; i++) {
            lucia.posts("/console/tickets/" + ana() + "/notes", "text", "@" + name);
        }
        notes("@" + name);
        var first = ines.opens(MINE).body();
        assertThat(first.split("data-row=", -1)).hasSize(51);
        var next = Pattern.compile("href=\"(/console\\?owner=mentions[^\"]+)\" rel=\"next\"").matcher(first).results().map(link -> link.group(1).replace("&amp;", "&")).findFirst().orElseThrow();
        assertThat(ines.opens(next).body().split("data-row=", -1)).hasSize(3);
    }

    @Test
    void theFormSaysHowAndListsWhoCanBeNamed() {
        assertThat(lucia.opens(path()).body()).contains("Cómo mencionar a alguien del equipo", "<li data-name=\"" + name + "\">").doesNotContain("data-name=\"" + caller);
    }

    @Test
    void whatABuyerIsForgottenWithIsForgottenHereToo() {
        notes("@" + name);
        assertThat(tables.ask("select count(*) from mention n join message m on m.id = n.message_id where m.ticket_id = ?", ticket)).isEqualTo("1");
        tables.run("delete x from message_text x join message m on m.id = x.message_id where m.ticket_id = ?", ticket);
        var note = tables.ask("select id from message where ticket_id = ? and note and code is null", ticket);
        tables.run("delete from message where id = ?", note);
        assertThat(tables.ask("select count(*) from mention where message_id = ?", note)).isEqualTo("0");
    }

    private void notes(String text) {
        assertThat(lucia.posts(path() + "/notes", "text", text).status()).isEqualTo(303);
    }

    private long ana() {
        return letters.writes("br", "pt", "Ana Souza", Letters.address(), "Onde está o meu pacote?");
    }

    private int version() {
        return Integer.parseInt(tables.ask("select version from ticket where id = ?", ticket));
    }

    private String path() {
        return "/console/tickets/" + ticket;
    }

    private static String row(long thread) {
        return "data-row=\"" + thread + "\"";
    }

    private String wanted(Colleague to) {
        return tables.ask("select arguments from mail_wanted where kind = 'thread-mentioned' and recipient = ? order by id desc limit 1", to.login());
    }

    private Optional<Letter> letter(Colleague to) {
        var numbers = Pattern.compile("\"(\\w+)\":\"(\\d+)\"").matcher(wanted(to)).results().collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
        return mail.write(new MailWanted(Mentions.LETTER, to.login(), "br", LocaleId.of("pt"), "thread:" + ticket, Map.copyOf(numbers)));
    }
}
