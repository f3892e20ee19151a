package dragoman.foreign;

import dragoman.i18n.Finding;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from outside: no document type is read, no entity is replaced, nothing is fetched. */
final class Xml {

    private static final Pattern DECLARED = Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"'][^>]*>");
    private static final int DECLARATION = 200;
    private static final Pattern PLACE = Pattern.compile("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message:\\s*");

    private Xml() {}

    /** The text of a file in the encoding that somebody named, or that it declares. */
    static Decoded decoded(ForeignFile file) {
        var beginning = new String(file.bytes(), 0, Math.min(file.bytes().length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(beginning.startsWith("ï»¿") ? beginning.substring(3) : beginning);
        Optional<String> name = declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
        if (name.isPresent() && !isCharset(name.get())) {
            return new Decoded("", List.of(Finding.error("file.encoding", file.name(), 1, "", "“" + name.get() + "” is no encoding")));
        }
        return Decoded.of(file, file.declared().or(() -> name.map(Charset::forName)));
    }

    /** Of the JDK, whichever others are on the class path: what it is told here it keeps to. */
    static XMLStreamReader reader(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** What a parser says of XML that is broken. */
    static Finding broken(String file, XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        var reason = PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("").lines().findFirst().orElse("");
        return Finding.error("file.xml", file, line, "", "The XML is broken, or breaks off, here: " + reason);
    }

    /** Whether XML 1.0 has a way to write every character, "2.2 Characters". */
    static boolean isLegal(String text) {
        return text.codePoints().allMatch(c -> c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c >= 0xE000 && c < 0xFFFE || c >= 0x10000);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
