package dragoman.foreign;

import dragoman.segments.Piece;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Kind;
import dragoman.segments.Piece.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One unit of a TMX: its properties, and what it says in one language. */
final class TmxUnit {

    private static final Map<String, Kind> CODES = Map.of("bpt", Kind.OPEN, "ept", Kind.CLOSE, "ph", Kind.ALONE, "it", Kind.ALONE, "ut", Kind.ALONE);
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    final int line;
    final String id;
    final Map<String, String> properties = new HashMap<>();
    Optional<List<Piece>> said = Optional.empty();
    String note = "";

    private TmxUnit(XMLStreamReader xml) {
        line = Math.max(1, xml.getLocation().getLineNumber());
        id = xml.getAttributeValue(null, "tuid");
    }

    /**
     * Reads on from a unit's beginning to its end.
     *
     * @param wanted the language to read; all others are passed over
     */
    static TmxUnit read(XMLStreamReader xml, Predicate<String> wanted) throws XMLStreamException {
        var unit = new TmxUnit(xml);
        boolean reads = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu"))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "note" -> unit.note = (unit.note + "\n" + xml.getElementText()).strip();
                case "prop" -> unit.properties.put(String.valueOf(xml.getAttributeValue(null, "type")), xml.getElementText());
                case "tuv" -> reads = wanted.test(language(xml));
                case "seg" -> unit.said = reads ? Optional.of(segment(xml)) : unit.said;
                default -> { }
            }
        }
        return unit;
    }

    /** Which text it is of; empty where it says so nowhere. */
    Optional<String> key() {
        return Optional.ofNullable(properties.get(TmxWriter.CONTEXT)).or(() -> Optional.ofNullable(id)).filter(key -> !key.isBlank());
    }

    private static String language(XMLStreamReader xml) {
        var language = xml.getAttributeValue(XML, "lang");
        return language == null ? String.valueOf(xml.getAttributeValue(null, "lang")) : language;
    }

    private static List<Piece> segment(XMLStreamReader xml) throws XMLStreamException {
        var pieces = new ArrayList<Piece>();
        var raw = new StringBuilder();
        Kind code = null;
        int depth = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("seg"))) {
            if (xml.isStartElement()) {
                depth += code == null ? 0 : 1;
                code = code == null ? CODES.get(xml.getLocalName()) : code;
            } else if (xml.isEndElement() && code != null && depth-- == 0) {
                pieces.add(new Code(code, raw.toString()));
                raw.setLength(0);
                code = null;
                depth = 0;
            } else if (xml.isCharacters() && code != null) {
                raw.append(xml.getText());
            } else if (xml.isCharacters()) {
                pieces.add(new Text(xml.getText()));
            }
        }
        return Piece.joined(pieces);
    }
}
