package dragoman.foreign;

import dragoman.segments.Piece;
import dragoman.segments.Piece.Code;
import dragoman.segments.Piece.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes TMX 1.4b: what is translated, a unit for each segment, since a memory knows nothing of plurals. The format has
 * no place for the context of a text; properties hold it, and the pattern to put the segments into again.
 */
final class TmxWriter {

    static final String CONTEXT = "x-context";
    static final String SEGMENT = "x-segment";
    static final String STATE = "x-state";
    static final String SOURCE = "x-source";
    static final String PATTERN = "x-pattern";
    static final String SOURCE_DIGEST = "x-source-digest";
    static final String TARGET_DIGEST = "x-target-digest";

    private final XMLStreamWriter xml;
    private final Batch batch;

    private TmxWriter(XMLStreamWriter xml, Batch batch) {
        this.xml = xml;
        this.batch = batch;
    }

    static void write(Batch batch, Writer out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new TmxWriter(xml, batch).write();
            xml.flush();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        line();
        header();
        line();
        xml.writeStartElement("body");
        line();
        for (var entry : batch.entries()) {
            var cut = entry.target().isEmpty() ? null : Cut.of(entry, batch.locale()).orElse(null);
            for (var pair : cut == null ? List.<Cut.Pair>of() : cut.pairs()) {
                if (pair.target().isPresent()) {
                    unit(cut, pair);
                }
            }
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "dragoman");
        xml.writeAttribute("creationtoolversion", "1");
        xml.writeAttribute("segtype", "block");
        xml.writeAttribute("o-tmf", "ICU MessageFormat");
        xml.writeAttribute("adminlang", batch.source().tag());
        xml.writeAttribute("srclang", batch.source().tag());
        xml.writeAttribute("datatype", "plaintext");
    }

    private void unit(Cut cut, Cut.Pair pair) throws XMLStreamException {
        var entry = cut.entry();
        xml.writeStartElement("tu");
        xml.writeAttribute("tuid", entry.key() + " " + pair.id());
        line();
        if (!entry.note().isEmpty()) {
            element("note", entry.note());
        }
        var base = entry.base();
        property(CONTEXT, entry.key());
        property(SEGMENT, pair.id());
        property(STATE, entry.progress().word());
        property(SOURCE, entry.source());
        property(PATTERN, cut.skeleton());
        property(SOURCE_DIGEST, base.source());
        property(TARGET_DIGEST, base.target().orElse(""));
        variant(batch.source().tag(), pair.source());
        variant(batch.locale().tag(), pair.target().orElseThrow());
        xml.writeEndElement();
        line();
    }

    private void property(String type, String value) throws XMLStreamException {
        xml.writeStartElement("prop");
        xml.writeAttribute("type", type);
        xml.writeCharacters(value);
        xml.writeEndElement();
        line();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        line();
    }

    private void variant(String tag, List<Piece> pieces) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml:lang", tag);
        xml.writeStartElement("seg");
        int last = 0;
        var open = new ArrayDeque<Integer>();
        for (var piece : pieces) {
            if (piece instanceof Text text) {
                xml.writeCharacters(text.text());
            } else {
                last = code((Code) piece, last, open);
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    // “i” pairs a beginning with its end, “x” a code of the source with the target's.
    private int code(Code code, int last, ArrayDeque<Integer> open) throws XMLStreamException {
        int number = code.kind() == Piece.Kind.CLOSE ? open.pop() : last + 1;
        switch (code.kind()) {
            case OPEN -> {
                open.push(number);
                xml.writeStartElement("bpt");
                xml.writeAttribute("i", String.valueOf(number));
                xml.writeAttribute("x", String.valueOf(number));
            }
            case CLOSE -> {
                xml.writeStartElement("ept");
                xml.writeAttribute("i", String.valueOf(number));
            }
            default -> {
                xml.writeStartElement("ph");
                xml.writeAttribute("x", String.valueOf(number));
            }
        }
        xml.writeCharacters(code.raw());
        xml.writeEndElement();
        return Math.max(last, number);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
