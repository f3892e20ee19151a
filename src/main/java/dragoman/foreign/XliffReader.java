package dragoman.foreign;

import dragoman.i18n.LocaleId;
import dragoman.segments.Piece;
import dragoman.segments.Segments;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;

/** Reads XLIFF 2: each unit's segments into the pattern that they were cut from, which the unit carries along. */
final class XliffReader {

    private final Harvest harvest;
    private final XliffLook look;
    private final LocaleId locale;
    private int units;

    private XliffReader(Harvest harvest, XliffLook look, LocaleId locale) {
        this.harvest = harvest;
        this.look = look;
        this.locale = locale;
    }

    static FileReading read(ForeignFile file) {
        var decoded = Xml.decoded(file);
        if (!decoded.errors().isEmpty()) {
            return new FileReading.Refused(decoded.errors());
        }
        var look = XliffLook.at(file.name(), decoded.text());
        if (look.flaw().isPresent()) {
            return new FileReading.Refused(List.of(look.flaw().get()));
        }
        var harvest = new Harvest(file);
        var reader = new XliffReader(harvest, look, file.locale());
        var refusal = XliffEvents.read(file.name(), decoded.text(), look, reader::take);
        return refusal.isPresent() ? new FileReading.Refused(List.of(refusal.get())) : harvest.reading();
    }

    private void take(Event event) {
        if (event.isStartXliff()) {
            var target = Optional.ofNullable(event.getStartXliffData().getTargetLanguage()).flatMap(LocaleId::parse);
            if (target.isPresent() && !target.get().equals(locale)) {
                harvest.error("file.language", 1, "", "is in “" + target.get() + "” and not in “" + locale + "”");
            }
        } else if (event.isUnit()) {
            int line = look.units.get(units++);
            if (!harvest.isFull()) {
                unit(event.getUnit(), line);
            }
        }
    }

    private void unit(Unit unit, int line) {
        var key = unit.getName() == null || unit.getName().isEmpty() ? unit.getId() : unit.getName();
        var parts = new HashMap<String, List<Piece>>();
        for (var part : unit) {
            if (part.hasTarget()) {
                parts.put(String.valueOf(part.getId()), XliffCodes.read(part.getTarget()));
            }
        }
        var meta = XliffMeta.of(unit);
        if (meta.isPresent()) {
            ours(unit, key, meta.get(), parts, line);
        } else {
            foreign(unit, key, line);
        }
    }

    private void ours(Unit unit, String key, XliffMeta meta, Map<String, List<Piece>> parts, int line) {
        var segments = Cut.segments(meta.skeleton());
        if (!meta.isWhole() || segments.isEmpty()) {
            harvest.error("xliff.pattern", line, key, "the pattern that it was made from is not as it was written");
            return;
        }
        var unknown = parts.keySet().stream().filter(id -> segments.get().all().stream().noneMatch(segment -> segment.id().equals(id))).sorted().toList();
        if (!unknown.isEmpty()) {
            harvest.error("xliff.segment", line, key, "has a segment “" + unknown.get(0) + "” that its pattern has not");
            return;
        }
        var text = text(segments.get(), meta, parts, key, line);
        harvest.take(new Entry(key, meta.source(), text, note(unit), text.isEmpty() ? Progress.MISSING : progress(unit)), Optional.of(meta.base()), line);
    }

    private Optional<String> text(Segments segments, XliffMeta meta, Map<String, List<Piece>> parts, String key, int line) {
        var lacking = segments.all().stream()
                .filter(segment -> !parts.containsKey(segment.id()) || !meta.wasTranslated() && Cut.isLacking(parts.get(segment.id()), segment))
                .map(segment -> segment.id()).toList();
        if (lacking.isEmpty()) {
            return Optional.of(segments.with(parts));
        }
        if (lacking.size() < segments.all().size()) {
            harvest.warn("xliff.unfinished", line, key, "is not taken: no translation of " + String.join(", ", lacking));
        }
        return Optional.empty();
    }

    // Not of this house: what its segments say is taken for a pattern, as a file of properties would have it.
    private void foreign(Unit unit, String key, int line) {
        boolean translated = StreamSupport.stream(unit.spliterator(), false).filter(Part::isSegment).allMatch(Part::hasTarget);
        Optional<String> text = translated ? Optional.of(unit.getTargetOrderedParts().stream()
                .map(part -> plain(XliffCodes.read(part.hasTarget() ? part.getTarget() : part.getSource()))).collect(Collectors.joining()))
                : Optional.empty();
        harvest.take(new Entry(key, "", text, note(unit), text.isEmpty() ? Progress.MISSING : progress(unit)), Optional.empty(), line);
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece instanceof Piece.Text text ? text.text() : ((Piece.Code) piece).raw()).collect(Collectors.joining());
    }

    private static String note(Unit unit) {
        return unit.getNoteCount() == 0 ? "" : StreamSupport.stream(unit.getNotes().spliterator(), false).map(note -> note.getText()).collect(Collectors.joining("\n"));
    }

    /** How far that segment is which is least far. */
    private static Progress progress(Unit unit) {
        return StreamSupport.stream(unit.getSegments().spliterator(), false).map((Segment segment) -> XliffMeta.progress(segment))
                .min(Comparator.naturalOrder()).orElse(Progress.MISSING);
    }
}
