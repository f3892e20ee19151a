package dragoman.asking;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.Bidi;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Zofia asks Marta about a Polish text by a comment that names her; Reto, who writes German, is not told of it. */
@QuarkusTest
@Tag("database")
class AskingTest {

    private static final String TEXT = "/workbench/pl/phrase:contact.title";
    private static final String MINE = "/workbench/mentions";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    AskingLetters letters;

    private Colleague zofia;
    private Colleague marta;
    private Colleague reto;
    private String martasName;
    private String retosName;

    @BeforeEach
    void theyAreAtWork() {
        tables.forgetsWhoAsked();
        tables.run("delete from text_comment");
        martasName = "Marta " + UUID.randomUUID().toString().substring(0, 8);
        retosName = "Reto " + UUID.randomUUID().toString().substring(0, 8);
        zofia = office.hiresAt("warsaw", "pl", "Zofia Wiśniewska", "translator:*:pl").signsIn();
        marta = office.hiresAt("warsaw", "pl", martasName, "reviewer:*:pl").signsIn();
        reto = office.hiresAt("vienna", "de", retosName, "translator:ch:de").signsIn();
    }

    @Test
    void whomACommentNamesFindsItInAListUntilItIsSeen() {
        assertThat(marta.opens(MINE).body()).contains("Nie czeka na Ciebie żadna wzmianka.");
        says(zofia, "@" + martasName + ", czy tak <b>może</b> być?", false);
        var list = marta.opens(MINE).body();
        assertThat(list).contains("href=\"" + TEXT + "#comments\"", "<b class=\"name\">@" + martasName + "</b>, czy tak &lt;b&gt;może&lt;/b&gt; być?", "Zofia Wiśniewska", "polski");
        assertThat(zofia.opens(MINE).body()).as("who wrote it").doesNotContain("contact.title");
        assertThat(marta.opens("/workbench").body()).contains("href=\"" + MINE + "\"");
        assertThat(marta.posts(MINE + "/removal", "id", id(list)).header("Location")).endsWith(MINE + "?told=OFF");
        assertThat(marta.opens(MINE).body()).doesNotContain("contact.title");
    }

    @Test
    void whoWritesAboutTheTextHasSeenIt() {
        says(zofia, "@" + martasName + " tak?", false);
        says(marta, "Tak.", false);
        assertThat(marta.opens(MINE).body()).doesNotContain("contact.title");
        says(zofia, "@" + martasName.toUpperCase(Locale.ROOT) + " na pewno?", false);
        assertThat(marta.opens(MINE).body()).contains("na pewno?").doesNotContain(" tak?");
    }

    @Test
    void whoDoesNotSeeTheLanguageIsNotNamedButForWhatIsSaidOfTheOriginal() {
        says(zofia, "@" + retosName + " @" + martasName + " po polsku", false);
        assertThat(reto.opens(MINE).body()).doesNotContain("contact.title");
        assertThat(wanted(reto)).isNull();
        says(zofia, "@" + retosName + " in English", true);
        assertThat(reto.opens(MINE).body()).contains("href=\"/workbench/de_CH/phrase:contact.title#comments\"", "in English").doesNotContain("po polsku");
    }

    @Test
    void theLetterIsInHerLanguageLeadsToTheTextAndHasNoWordOfTheComment() {
        says(zofia, "@" + martasName + " tajemnica", false);
        var letter = letter(marta).orElseThrow();
        assertThat(letter.subject()).isEqualTo("Zofia Wiśniewska wspomina o Tobie w uwadze do tekstu contact.title");
        assertThat(letter.text()).contains("Przeczytaj uwagi do tekstu contact.title", TEXT + "#comments\n").doesNotContain("tajemnica");
        assertThat(letter.html()).contains("lang=\"pl");
        office.grants(marta, "reviewer:*:de");
        assertThat(letter(marta)).as("she may not see it any more").isEmpty();
        assertThat(marta.opens(MINE).body()).doesNotContain("contact.title");
        office.grants(marta, "reviewer:*:pl");
        marta.posts(MINE + "/removal", "id", id(marta.opens(MINE).body()));
        assertThat(letter(marta)).as("she has seen it").isEmpty();
    }

    @Test
    void whoIsNamedStandsApartAndTheWriterHearsOfANameThatIsNobodys() {
        says(zofia, "@" + martasName + " i @Zofja <b>x</b>, pisz na a@b.pl", false);
        var page = zofia.opens(TEXT).body();
        assertThat(page).contains("<b class=\"name\">@" + martasName + "</b> i @Zofja &lt;b&gt;x&lt;/b&gt;");
        assertThat(Bidi.withoutControls(page)).contains("Nikt, kto widzi ten tekst, nie nazywa się Zofja.").doesNotContain("nazywa się b");
        assertThat(marta.opens(TEXT).body()).contains("<b class=\"name\">@" + martasName + "</b>").doesNotContain("Nikt, kto widzi ten tekst");
        says(zofia, "@" + martasName, false);
        assertThat(zofia.opens(TEXT).body().split("Nikt, kto widzi", -1)).as("the first comment alone").hasSize(2);
    }

    @Test
    void aListOfMoreThanFiftyGoesOnWhereThePageBeforeEnded() {
        for (int i = 0; i < 52; i++) {
            says(zofia, "@" + martasName, false);
        }
        var first = marta.opens(MINE).body();
        assertThat(first.split("mentions/removal", -1)).hasSize(51);
        var next = Pattern.compile("href=\"(/workbench/mentions\\?before=\\d+)\" rel=\"next\"").matcher(first).results().map(link -> link.group(1)).findFirst().orElseThrow();
        assertThat(marta.opens(next).body().split("mentions/removal", -1)).hasSize(3);
    }

    @Test
    void nobodyTakesAnothersFromTheList() {
        says(zofia, "@" + martasName, false);
        zofia.posts(MINE + "/removal", "id", id(marta.opens(MINE).body()));
        zofia.posts(MINE + "/removal", "id", "x");
        assertThat(marta.opens(MINE).body()).contains("contact.title");
        assertThat(office.hires("lucia", "agent:es:es").signsIn().opens(MINE).status()).isEqualTo(404);
    }

    private static void says(Colleague who, String text, boolean ofSource) {
        var answer = ofSource ? who.posts(TEXT + "/comments", "text", text, "kind", "QUESTION", "source", "1") : who.posts(TEXT + "/comments", "text", text, "kind", "QUESTION");
        assertThat(answer.status()).isEqualTo(303);
    }

    private static String id(String list) {
        return Pattern.compile("name=\"id\" value=\"(\\d+)\"").matcher(list).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private String wanted(Colleague who) {
        return tables.ask("select about from mail_wanted where kind = ? and recipient = ? order by id desc limit 1", Asking.LETTER, who.login());
    }

    private Optional<Letter> letter(Colleague who) {
        return letters.write(new MailWanted(Asking.LETTER, who.login(), "pl", LocaleId.of("pl"), wanted(who), Map.of(Asking.BY, Long.toString(office.id(zofia)))));
    }
}
