package dragoman.foreign;

import dragoman.i18n.LocaleId;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.pattern.Shape;
import dragoman.segments.Blank;
import dragoman.segments.Piece;
import dragoman.segments.Segment;
import dragoman.segments.Segments;
import java.util.List;
import java.util.Optional;

/**
 * An entry cut into segments, each beside its source.
 *
 * @param skeleton the pattern that the segments are of: the translation, or what one begins with
 */
record Cut(Entry entry, String skeleton, List<Pair> pairs) {

    /** @param target empty where there is no translation yet */
    record Pair(String id, List<Piece> source, Optional<List<Piece>> target) {}

    /** Empty where the source cannot be read; a translation that cannot be is left out. */
    static Optional<Cut> of(Entry entry, LocaleId locale) {
        return shape(entry.source()).map(source -> {
            var translated = entry.target().flatMap(Cut::shape);
            var segments = Segments.of(translated.or(() -> shape(Blank.of(source, entry.contract(), locale))).orElse(source));
            var pairs = segments.all().stream()
                    .map(segment -> new Pair(segment.id(), segments.source(source, segment), translated.map(shape -> segment.pieces())))
                    .toList();
            return new Cut(entry, segments.text(), pairs);
        });
    }

    /** A pattern as ICU reads it, where it can be read within the limits. */
    static Optional<Shape> shape(String pattern) {
        return Optional.ofNullable(Reading.of(pattern, Limits.STANDARD).shape());
    }

    /** The segments of a pattern that a file brings along. */
    static Optional<Segments> segments(String skeleton) {
        return shape(skeleton).map(Segments::of);
    }

    /** Whether nothing is said where something is to be said. */
    static boolean isLacking(List<Piece> said, Segment before) {
        return said.isEmpty() && !before.pieces().isEmpty();
    }
}
