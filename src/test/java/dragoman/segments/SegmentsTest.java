package dragoman.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Kind;
import dragoman.segments.Piece.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Zofia's program is given of a message, and the message that comes of what she writes there. */
class SegmentsTest {

    private static final String FOUND = "{n, plural, one {# article matches “{query}”} other {# articles match “{query}”}}";

    @Test
    void aMessageWithoutCasesIsOneSegment() {
        assertThat(shown("Order {number} of {day, date, long}")).containsExactly("text=Order [{number}] of [{day, date, long}]");
    }

    @Test
    void eachCaseOfAPluralIsASegment() {
        assertThat(shown(FOUND)).containsExactly("n.one=[#] article matches “[{query}]”", "n.other=[#] articles match “[{query}]”");
    }

    @Test
    void textAroundCasesIsASegmentInWhichTheyAreACode() {
        assertThat(shown("Up to {n, plural, =0 {no day} other {# days}}, {kind, select, A {first} other {later}}."))
                .containsExactly("text=Up to [{n, plural, …}], [{kind, select, …}].", "n.is0=no day", "n.other=[#] days", "kind.A=first", "kind.other=later");
    }

    @Test
    void casesInsideCasesAreNamedByTheWayThere() {
        assertThat(shown("{n, plural, other {{who, select, F {her # cups} other {their # cups}}}}"))
                .containsExactly("n.other.who.F=her # cups", "n.other.who.other=their # cups");
    }

    @Test
    void anArgumentThatComesTwiceHasSegmentsOfDifferentNames() {
        assertThat(shown("{n, plural, other {a}} {n, plural, other {b}}")).containsExactly("text=[{n, plural, …}] [{n, plural, …}]", "n.other=a", "n.other-2=b");
    }

    @Test
    void whatNoProgramTakesForANameIsWrittenOtherwise() {
        assertThat(shown("{k, select, größe {a} other {b}}")).containsExactly("k.gr_f6_dfe=a", "k.other=b");
    }

    @Test
    void nobodySeesHowIcuQuotes() {
        assertThat(shown("l''{x} '{'literal'}' it's")).containsExactly("text=l'[{x}] {literal} it's");
        assertThat(shown("{n, plural, other {'#' is #}}")).containsExactly("n.other=# is [#]");
    }

    @Test
    void elementsArePairsAndWhatHasNoPartnerStandsAlone() {
        assertThat(segments("<b>a <i>b</b> c</i><br>").get(0).pieces()).containsExactly(
                new Code(Kind.OPEN, "<b>"), new Text("a "), new Code(Kind.ALONE, "<i>"), new Text("b"), new Code(Kind.CLOSE, "</b>"), new Text(" c"),
                new Code(Kind.ALONE, "</i>"), new Code(Kind.ALONE, "<br>"));
        assertThat(segments("<a href=\"{url}\">here</a>, a < b").get(0).pieces()).containsExactly(
                new Code(Kind.OPEN, "<a href=\"{url}\">"), new Text("here"), new Code(Kind.CLOSE, "</a>"), new Text(", a < b"));
    }

    @Test
    void whatNobodyTouchedStaysToTheCharacter() {
        var odd = "{n,plural,  one{don''t '{#'} other {it''s {x}, l''}}";
        assertThat(of(odd).with(Map.of())).isEqualTo(odd);
        assertThat(of(odd).with(Map.of("n.one", of(odd).all().get(0).pieces()))).isEqualTo(odd);
        assertThat(of(odd).with(Map.of("n.one", List.of(new Text("one"))))).isEqualTo("{n,plural,  one{one} other {it''s {x}, l''}}");
    }

    @Test
    void whatSomebodyWroteIsQuotedWhereItMustBe() {
        var written = of(FOUND).with(Map.of("n.one", List.of(new Code(Kind.ALONE, "#"), new Text(" l'"), new Code(Kind.ALONE, "{query}"), new Text(" {a} # it's'"))));
        assertThat(written).isEqualTo("{n, plural, one {# l''{query} '{'a'}' '#' it's''} other {# articles match “{query}”}}");
        assertThat(of(written).all().get(0).pieces()).containsExactly(
                new Code(Kind.ALONE, "#"), new Text(" l'"), new Code(Kind.ALONE, "{query}"), new Text(" {a} # it's'"));
    }

    @Test
    void casesMayMoveInTheTextAroundThem() {
        var around = of("a {n, plural, other {#}} b {k, select, other {c}}");
        var pieces = List.<Piece>of(new Code(Kind.ALONE, "{k, select, …}"), new Text(" und "), new Code(Kind.ALONE, "{n, plural, …}"));
        assertThat(around.with(Map.of(Segments.ROOT, pieces, "k.other", List.of(new Text("d"))))).isEqualTo("{k, select, other {d}} und {n, plural, other {#}}");
    }

    @Test
    void twoSpellingsOfOneTextAreEqual() {
        assertThat(of("l''eau d''{x}").canonical()).isEqualTo(of("l'eau d''{x}").canonical()).isEqualTo("l'eau d''{x}");
        assertThat(of("{n, plural, other {it''s #}}").canonical()).isEqualTo("{n, plural, other {it's #}}");
    }

    @Test
    void aTranslationBeginsWithTheCasesThatItsLanguageNeeds() {
        var contract = Contract.of(List.of("@ n int 0..999 things"));
        assertThat(Blank.of(of("{n, plural, =0 {none} one {# thing} other {# things}}").shape(), contract, LocaleId.of("pl")))
                .isEqualTo("{n, plural, =0 {none} one {# thing} few {# things} many {# things} other {# things}}");
        assertThat(Blank.of(of("{n, plural, one {# thing} other {# things}}").shape(), contract, LocaleId.of("ja"))).isEqualTo("{n, plural, other {# things}}");
        assertThat(Blank.of(of("{n, plural, one {# thing} other {# things}}").shape(), contract, LocaleId.of("es"))).doesNotContain("many");
        assertThat(Blank.of(of("by {k, select, A {x} other {{n, selectordinal, one {#st} other {#th}}}}").shape(), contract, LocaleId.of("de")))
                .isEqualTo("by {k, select, A {x} other {{n, selectordinal, other {#th}}}}");
    }

    @Test
    void eachSegmentStandsBesideTheSourceOfTheSameCase() {
        var polish = of("{n, plural, one {a} few {b} other {c}}");
        assertThat(beside(polish, FOUND)).containsExactly("[#] article matches “[{query}]”", "[#] articles match “[{query}]”", "[#] articles match “[{query}]”");
        assertThat(beside(of("{n, plural, zero {a} other {b}}"), "{n, plural, =0 {none} other {some}}")).containsExactly("none", "some");
        // The translation is made of whole sentences where the source is not.
        assertThat(beside(polish, "Found: {n, plural, one {# hit} other {# hits}}.")).containsExactly("Found: [#] hit.", "Found: [#] hits.", "Found: [#] hits.");
        assertThat(beside(of("Ist: {n, plural, one {a} other {b}}."), "Found: {n, plural, one {# hit} other {# hits}}."))
                .containsExactly("Found: [{n, plural, …}].", "[#] hit", "[#] hits");
    }

    private static List<String> beside(Segments target, String source) {
        var shape = of(source).shape();
        return target.all().stream().map(segment -> said(target.source(shape, segment))).toList();
    }

    private static List<String> shown(String pattern) {
        return segments(pattern).stream().map(segment -> segment.id() + "=" + said(segment.pieces())).toList();
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece instanceof Text text ? text.text() : "[" + ((Code) piece).raw() + "]").collect(Collectors.joining());
    }

    private static List<Segment> segments(String pattern) {
        return of(pattern).all();
    }

    static Segments of(String pattern) {
        var reading = Reading.of(pattern, Limits.STANDARD);
        assertThat(reading.problem()).as(pattern).isNull();
        return Segments.of(reading.shape());
    }
}
