package dragoman.segments;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.Contract;
import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Kind;
import dragoman.segments.Piece.Text;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written into a segment is in it when it is taken apart again; and every text of the house comes through. */
class SegmentsPropertyTest {

    private static final int CASES = 5_000;

    private static final String[] TEXTS = {"'", "''", "{", "}", "#", "|", "a", " ", "\n", "ż", "{}", "'{'", "😀", "\uFFFC"};

    private final Random random = new Random(20261122);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int i = 0; i < CASES; i++) {
            var skeleton = SegmentsTest.of("{n, plural, =0 {a} other {b}} x {k, select, other {{n, plural, other {c}}}}");
            var wanted = new HashMap<String, List<Piece>>();
            skeleton.all().forEach(segment -> wanted.put(segment.id(), Piece.joined(segment.id().equals(Segments.ROOT) ? around() : pieces(!segment.id().endsWith("k.other")))));
            var pattern = skeleton.with(wanted);
            var read = SegmentsTest.of(pattern);
            var pieces = new HashMap<String, List<Piece>>();
            read.all().forEach(segment -> pieces.put(segment.id(), segment.pieces()));
            assertThat(pieces).as(pattern).isEqualTo(wanted);
            assertThat(read.canonical()).isEqualTo(pattern);
        }
    }

    @Test
    void everyTextOfTheHouseComesThrough() {
        var texts = TextFolder.read(Path.of("i18n")).texts();
        int seen = 0;
        for (var text : texts) {
            var reading = Reading.of(text.text(), Limits.STANDARD);
            if (text.kind() == UnitKind.OUTLINE || reading.shape() == null) {
                continue;
            }
            var segments = Segments.of(reading.shape());
            var wanted = new HashMap<String, List<Piece>>();
            segments.all().forEach(segment -> wanted.put(segment.id(), segment.pieces()));
            assertThat(segments.with(wanted)).isEqualTo(text.text());
            assertThat(SegmentsTest.of(segments.canonical()).canonical()).isEqualTo(segments.canonical());
            seen += segments.all().size();
        }
        assertThat(seen).isGreaterThan(texts.size());
    }

    @Test
    void everySourceGivesEachLanguageSomethingToBeginWith() {
        for (var text : TextFolder.read(Path.of("i18n")).texts()) {
            if (text.locale().equals(TextFolder.SOURCE) && text.kind() != UnitKind.OUTLINE) {
                for (var locale : List.of("ar", "ja", "pl")) {
                    begins(text, LocaleId.of(locale));
                }
            }
        }
    }

    private static void begins(FileText text, LocaleId locale) {
        var source = SegmentsTest.of(text.text());
        var blank = SegmentsTest.of(Blank.of(source.shape(), Contract.NONE, locale));
        assertThat(blank.shape().names()).as(text.key()).isEqualTo(source.shape().names());
        // Each case of it says what the source says there.
        blank.all().forEach(segment -> assertThat(blank.source(source.shape(), segment)).as(text.key()).isEqualTo(segment.pieces()));
    }

    private List<Piece> around() {
        var pieces = pieces(false);
        pieces.add(random.nextInt(pieces.size() + 1), new Code(Kind.ALONE, "{n, plural, …}"));
        pieces.add(random.nextInt(pieces.size() + 1), new Code(Kind.ALONE, "{k, select, …}"));
        pieces.add(new Text("."));
        return pieces;
    }

    /** Text without elements: those are found again by their look. */
    private List<Piece> pieces(boolean plural) {
        var pieces = new ArrayList<Piece>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int which = random.nextInt(TEXTS.length + 2);
            pieces.add(which < TEXTS.length ? new Text(TEXTS[which]) : new Code(Kind.ALONE, which == TEXTS.length || !plural ? "{x}" : "#"));
        }
        return pieces;
    }
}
