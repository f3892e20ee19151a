package dragoman.foreign;

import dragoman.foreign.Entry.MadeFrom;
import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.segments.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads TMX 1.4b: the units of one text, wherever they stand in the file, into its pattern. */
final class TmxReader {

    // Most files name the specification's own document type, which nobody needs; one with declarations of its own is refused.
    private static final List<String> DECLARE = List.of("<!ENTITY", "<!ELEMENT", "<!ATTLIST");

    private final ForeignFile file;
    private final Harvest harvest;
    private final Map<String, List<TmxUnit>> units = new LinkedHashMap<>();
    private final Map<String, Boolean> languages = new HashMap<>();
    private int count;

    private TmxReader(ForeignFile file) {
        this.file = file;
        this.harvest = new Harvest(file);
    }

    static FileReading read(ForeignFile file) {
        var decoded = Xml.decoded(file);
        if (!decoded.errors().isEmpty()) {
            return new FileReading.Refused(decoded.errors());
        }
        int declares = declares(decoded.text());
        if (declares >= 0) {
            int line = 1 + (int) decoded.text().substring(0, declares).chars().filter(c -> c == '\n').count();
            return new FileReading.Refused(List.of(Finding.error("file.xml", file.name(), line, "", "a document type or an entity of its own: neither is read")));
        }
        var reader = new TmxReader(file);
        try {
            reader.units(decoded.text());
        } catch (XMLStreamException e) {
            return new FileReading.Refused(List.of(Xml.broken(file.name(), e)));
        }
        reader.units.forEach((key, parts) -> {
            if (!reader.harvest.isFull()) {
                reader.text(key, parts);
            }
        });
        return reader.harvest.reading();
    }

    /** Where declarations begin; -1 where there are none. */
    private static int declares(String text) {
        int type = text.indexOf("<!DOCTYPE");
        int inside = type < 0 ? -1 : text.indexOf('[', type);
        if (inside >= 0 && inside < text.indexOf('>', type)) {
            return type;
        }
        return DECLARE.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    private void units(String text) throws XMLStreamException {
        var xml = Xml.reader(text);
        boolean root = true;
        while (xml.hasNext() && !harvest.isFull() && count <= 4 * FileLimits.TEXTS) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !xml.getLocalName().equals("tmx")) {
                harvest.error("file.xml", 1, "", "This is no TMX.");
                return;
            }
            root = false;
            if (xml.getLocalName().equals("tu")) {
                take(TmxUnit.read(xml, this::isWanted));
            }
        }
    }

    private boolean isWanted(String tag) {
        return languages.computeIfAbsent(tag, one -> LocaleId.parse(one).filter(file.locale()::equals).isPresent());
    }

    private void take(TmxUnit unit) {
        count++;
        if (unit.key().isEmpty()) {
            harvest.error("tmx.context", unit.line, "", "nothing says which text this is: neither a property “x-context” nor a tuid");
        } else if (count > 4 * FileLimits.TEXTS) {
            harvest.error("file.tooMany", unit.line, "", "is one unit more than the " + 4 * FileLimits.TEXTS + " that a file may have");
        } else {
            units.computeIfAbsent(unit.key().get(), key -> new ArrayList<>()).add(unit);
        }
    }

    private void text(String key, List<TmxUnit> parts) {
        var first = parts.get(0);
        var texts = new HashMap<String, List<Piece>>();
        for (var part : parts) {
            if (part.said.isPresent() && texts.put(part.properties.getOrDefault(TmxWriter.SEGMENT, ""), part.said.get()) != null) {
                harvest.error("file.duplicateKey", part.line, key, "stands on line " + first.line + " already");
                return;
            }
        }
        if (texts.isEmpty()) {
            harvest.warn("file.language", first.line, key, "says nothing in “" + file.locale() + "”");
        } else {
            pattern(first, texts).ifPresentOrElse(
                    pattern -> harvest.take(new Entry(key, first.properties.getOrDefault(TmxWriter.SOURCE, ""), Optional.of(pattern), first.note,
                            Progress.of(first.properties.getOrDefault(TmxWriter.STATE, "")).orElse(Progress.NEEDS_REVIEW)), base(first), first.line),
                    () -> harvest.error("tmx.segment", first.line, key, "its units are not the segments of its pattern"));
        }
    }

    private static Optional<String> pattern(TmxUnit first, Map<String, List<Piece>> texts) {
        var skeleton = first.properties.get(TmxWriter.PATTERN);
        if (skeleton == null) {
            return texts.size() == 1 ? Optional.of(texts.values().iterator().next().stream().map(TmxReader::plain).collect(Collectors.joining())) : Optional.empty();
        }
        return Cut.segments(skeleton)
                .filter(segments -> segments.all().stream().map(segment -> segment.id()).collect(Collectors.toSet()).equals(texts.keySet()))
                .map(segments -> segments.with(texts));
    }

    private static String plain(Piece piece) {
        return piece instanceof Piece.Text text ? text.text() : ((Piece.Code) piece).raw();
    }

    private static Optional<MadeFrom> base(TmxUnit unit) {
        var target = Optional.ofNullable(unit.properties.get(TmxWriter.TARGET_DIGEST)).filter(digest -> !digest.isEmpty());
        var text = Optional.ofNullable(unit.properties.get(TmxWriter.PATTERN)).filter(pattern -> target.equals(Optional.of(Digest.of(pattern))));
        return Optional.ofNullable(unit.properties.get(TmxWriter.SOURCE_DIGEST)).map(source -> new MadeFrom(source, target, text));
    }
}
