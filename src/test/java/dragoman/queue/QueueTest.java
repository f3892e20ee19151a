package dragoman.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.drafts.Draft;
import dragoman.drafts.ProofRoom;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.queue.Question.Slip;
import dragoman.queue.Question.Slip.Kind;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.SmallFolder;
import dragoman.units.TextFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Zofia finds in the list of all texts, and in which order. */
class QueueTest {

    private static final LocaleId POLISH = LocaleId.of("pl");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path directory;

    private Edition edition;
    private TextFolder folder;

    @BeforeEach
    void aShopOfTea() {
        var small = new SmallFolder(directory);
        small.bundle("en", "# On the front page.\n# @ n int 0..99\ntea.cups={n, plural, one {# cup} other {# cups}}\ntea.green=Green tea\ntea.lost=Nobody has this\ntea.pot=A pot for {name}\n");
        small.bundle("pl", "tea.cups={n, plural, one {# filiżanka} other {# filiżanki}}\ntea.green=Zielona herbata\ntea.pot=Czajnik\n");
        small.bundle("de", "tea.green=Grüner Tee\n");
        small.bundle("de_CH", "tea.pot=Krug für {name}\n");
        folder = TextFolder.read(directory);
        edition = FolderEdition.of(directory);
    }

    @Test
    void whatIsInheritedIsDoneAndWhatNobodyWroteIsMissing() {
        assertThat(standing("de_CH", "tea.green")).isEqualTo(Standing.INHERITED);
        assertThat(standing("de_CH", "tea.pot")).isEqualTo(Standing.LIVE);
        assertThat(standing("de_CH", "tea.lost")).isEqualTo(Standing.MISSING);
        assertThat(standing("en_GB", "tea.lost")).isEqualTo(Standing.INHERITED);
        assertThat(Progress.byArea(LocaleRows.of(edition, LocaleId.of("de_CH")).rows()).get("tea"))
                .isEqualTo(new Progress(4, 2, 0, 2, 0, words(), words("tea.green", "tea.pot")));
    }

    private int words(String... keys) {
        return LocaleRows.of(edition, POLISH).rows().stream().filter(row -> keys.length == 0 || Set.of(keys).contains(row.entry().key())).mapToInt(row -> row.entry().words()).sum();
    }

    private Standing standing(String locale, String key) {
        return LocaleRows.of(edition, LocaleId.of(locale)).rows().stream().filter(row -> row.entry().key().equals(key)).findFirst().orElseThrow().standing();
    }

    @Test
    void aDraftIsLaidOverWhatIsLive() {
        var row = row("tea.green").with(draft("tea.green", "Herbata zielona", NOW));
        assertThat(row.standing()).isEqualTo(Standing.NEEDS_REVIEW);
        assertThat(row.text()).isEqualTo("Herbata zielona");
        assertThat(row.stale()).isFalse();
    }

    @Test
    void aTextStaysOlderThanItsOriginalUntilReadersSeeAnotherThoughNobodyHasToWriteItAnyMore() {
        var green = row("tea.green");
        var stale = new Row(green.entry(), green.live(), green.folded(), green.draft(), green.standing(), true, false);
        assertThat(stale.isOpen()).isTrue();
        assertThat(stale.rank()).isZero();
        var renewed = stale.with(draft("tea.green", "Herbata zielona", NOW));
        assertThat(renewed.stale()).isTrue();
        assertThat(renewed.isOpen()).isFalse();
        assertThat(renewed.rank()).isEqualTo(2);
        assertThat(Progress.of(renewed).stale()).isEqualTo(1);
    }

    @Test
    void everyPartOfAQuestionHasToHold() {
        assertThat(found("state:missing")).containsExactly("tea.lost");
        assertThat(found("-state:missing")).containsExactly("tea.cups", "tea.green", "tea.pot");
        assertThat(found("ZIELONA")).containsExactly("tea.green");
        assertThat(found("green")).containsExactly("tea.green");
        assertThat(found("\"nobody has\"")).containsExactly("tea.lost");
        assertThat(found("nobody -has")).isEmpty();
        assertThat(found("key:cups")).containsExactly("tea.cups");
        assertThat(found("area:tea has:plural")).containsExactly("tea.cups");
        assertThat(found("/^.{7}$/")).containsExactly("tea.pot");
        assertThat(found("has:error")).containsExactly("tea.cups", "tea.pot");
        assertThat(found("check:plural.category")).containsExactly("tea.cups");
        assertThat(found("check:arg")).containsExactly("tea.pot");
        assertThat(found("http://tea")).isEmpty();
        assertThat(found("")).hasSize(4);
    }

    @Test
    void aTextWithCasesOfAWordIsNoneThatCounts(@TempDir Path other) {
        new SmallFolder(other).bundle("en", "tea.cups={n, plural, one {# cup} other {# cups}}", "tea.turn={n, selectordinal, one {#st} other {#th}}", "tea.who={who, select, guest {Sit} other {Pour}}", "tea.pot=Pot");
        var rows = LocaleRows.of(FolderEdition.of(other), POLISH).rows();
        assertThat(found(rows, "has:plural")).containsExactly("tea.cups", "tea.turn");
        assertThat(found(rows, "has:cases")).containsExactly("tea.cups", "tea.turn", "tea.who");
    }

    @Test
    void whoeverTypedSomethingElseThanTheSearchReadsIsTold() {
        assertThat(slips("/(/ state:missing")).containsExactly(new Slip(Kind.REGEX, "("));
        assertThat(slips("foo:bar -Author:jan")).containsExactly(new Slip(Kind.FIELD, "foo:"), new Slip(Kind.FIELD, "author:"));
        assertThat(slips("foo:")).containsExactly(new Slip(Kind.FIELD, "foo:"));
        assertThat(slips("state:lost has:typos changed:soon")).containsExactly(new Slip(Kind.VALUE, "state:lost"), new Slip(Kind.VALUE, "has:typos"), new Slip(Kind.VALUE, "changed:soon"));
        assertThat(slips("state:needs_review state:miss has:stale changed:7 changed:2026-11-01 check:arg key:tea area:tea -state:live /a+b/ 12:30 https://tea \"foo:bar\" wort")).isEmpty();
    }

    @Test
    void whatIsAskedOfOneKindAloneHasItsOwnAnswerWhereThereIsNone() {
        assertThat(Question.of("state:missing").kind()).contains("missing");
        assertThat(Question.of(" has:\"stale\" area:\"tea\"").kind()).contains("stale");
        for (var other : List.of("", "area:tea", "-state:missing", "state:missing tea", "state:missing has:stale", "state:missing -area:tea", "state:lost", "/x/")) {
            assertThat(Question.of(other).kind()).as(other).isEmpty();
        }
    }

    private static List<Slip> slips(String typed) {
        return Question.of(typed).slips();
    }

    @Test
    void whatWasChangedLatelyIsFound() {
        var rows = List.of(row("tea.green").with(draft("tea.green", "Herbata zielona", NOW.minus(Duration.ofDays(3)))), row("tea.pot"));
        assertThat(found(rows, "changed:7")).containsExactly("tea.green");
        assertThat(found(rows, "changed:2")).isEmpty();
        assertThat(found(rows, "changed:2026-11-19")).containsExactly("tea.green");
        assertThat(found(rows, "changed:2026-11-20")).isEmpty();
        assertThat(found(rows, "changed:soon")).isEmpty();
    }

    @Test
    void aRegularExpressionThatNeverEndsIsStopped() {
        var budget = new Budget(Duration.ofMillis(20));
        assertThatThrownBy(() -> budget.finds(Pattern.compile("(a+a+)+\\1b"), "a".repeat(60))).isInstanceOf(Budget.Spent.class);
        assertThat(new Budget(Duration.ofSeconds(5)).finds(Pattern.compile("a+b"), "aaab")).isTrue();
    }

    @Test
    void whateverIsTypedIsAQuestion() {
        for (var typed : List.of("\"", "state:", "-", ":", "/(/", "/unclosed", "state:\"", "x".repeat(9000), "-\"-\"", "changed:99999999-99-99", "\u0000")) {
            assertThat(found(typed)).as(typed).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void theNextPageGoesOnBehindTheLast() {
        assertThat(Queue.Mark.parse("12-1-25")).hasValueSatisfying(mark -> assertThat(mark.write()).isEqualTo("12-1-25"));
        for (var other : new String[] {null, "", "1-25", "0-3-1", "100-1-1", "1-1-", "1-1-999999999", "x"}) {
            assertThat(Queue.Mark.parse(other)).isEmpty();
        }
    }

    private Row row(String key) {
        return LocaleRows.of(edition, POLISH).rows().stream().filter(row -> row.entry().key().equals(key)).findFirst().orElseThrow();
    }

    private Draft draft(String key, String text, Instant at) {
        var row = row(key);
        return ProofRoom.draft(new Target(row.entry().unit(), POLISH), State.NEEDS_REVIEW, text, row.entry().source().digest(), false, at);
    }

    private List<String> found(String question) {
        return found(LocaleRows.of(edition, POLISH).rows(), question);
    }

    private List<String> found(List<Row> rows, String question) {
        var findings = LocaleRows.of(edition, POLISH).findings(ProofRoom.of(folder));
        var sieve = new Sieve(Question.of(question), row -> findings.getOrDefault(row.entry().unit(), List.of()), Set.of(), NOW, ZoneOffset.UTC);
        return rows.stream().filter(sieve::passes).map(row -> row.entry().key()).toList();
    }
}
