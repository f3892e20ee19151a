package dragoman.foreign;

import dragoman.i18n.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first look at a file that says to be XLIFF 2: whether it is one, harmless and not too much, and on which line each
 * unit stands, which the library that reads it does not tell.
 */
final class XliffLook {

    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String OLD = "urn:oasis:names:tc:xliff:document:1.";

    /** The line of each unit, in the order of the file. */
    final List<Integer> units = new ArrayList<>();

    /** The line of the outermost element. */
    int root = 1;

    private final Map<String, Integer> byId = new HashMap<>();
    private final String file;
    private String inside = "";
    private int depth;
    private int inUnit;
    private Finding flaw;

    private XliffLook(String file) {
        this.file = file;
    }

    static XliffLook at(String file, String text) {
        var look = new XliffLook(file);
        try {
            var xml = Xml.reader(text);
            while (look.flaw == null && xml.hasNext()) {
                look.take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            look.flaw = Xml.broken(file, e);
        }
        return look;
    }

    /** Why nobody reads on. */
    Optional<Finding> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The line of a unit of a file element by their ids. */
    Optional<Integer> line(String fileId, String unitId) {
        return Optional.ofNullable(byId.get(fileId + "\0" + unitId));
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse(xml, "file.xml", "a document type or an entity of its own: neither is read");
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> { }
        }
    }

    private void begin(XMLStreamReader xml) {
        depth++;
        root = depth == 1 ? line(xml) : root;
        inUnit++;
        var space = String.valueOf(xml.getNamespaceURI());
        if (depth == 1 && space.startsWith(OLD)) {
            refuse(xml, "xliff.version", "XLIFF 1.x: 2.0 or 2.1 is wanted");
        } else if (depth == 1 && !(space.equals(CORE) && xml.getLocalName().equals("xliff"))) {
            refuse(xml, "xliff.version", "This is no XLIFF 2.0 or 2.1.");
        } else if (!units.isEmpty() && inUnit > FileLimits.IN_UNIT) {
            refuse(xml, "file.tooMany", "more than " + FileLimits.IN_UNIT + " elements in one unit");
        } else if (depth > FileLimits.DEPTH) {
            refuse(xml, "file.xml", "more than " + FileLimits.DEPTH + " elements inside each other");
        } else if (space.equals(CORE) && xml.getLocalName().equals("file")) {
            inside = String.valueOf(xml.getAttributeValue(null, "id"));
            byId.putIfAbsent(inside + "\0", line(xml));
        } else if (space.equals(CORE) && xml.getLocalName().equals("unit")) {
            units.add(line(xml));
            inUnit = 0;
            byId.putIfAbsent(inside + "\0" + xml.getAttributeValue(null, "id"), line(xml));
            if (units.size() > FileLimits.TEXTS) {
                refuse(xml, "file.tooMany", "is one text more than the " + FileLimits.TEXTS + " that a file may have");
            }
        }
    }

    private void refuse(XMLStreamReader xml, String id, String reason) {
        flaw = Finding.error(id, file, line(xml), "", reason);
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
