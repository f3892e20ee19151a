package dragoman.foreign;

import dragoman.i18n.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.URIParser;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/**
 * Reads XLIFF 2 with every constraint of the specification held, which is Okapi's work: schemas, and what no schema can
 * say. Where it refuses, the line is found here.
 */
final class XliffEvents {

    private static final Pattern OF_SCHEMA = Pattern.compile("lineNumber: (\\d+); columnNumber: \\d+; (?:cvc-[\\w.-]+: )?(.*)", Pattern.DOTALL);
    private static final Pattern OF_UNIT = Pattern.compile("<file> id='([^']*)'(?:.*?<unit> id='([^']*)')?", Pattern.DOTALL);

    // Registered with OASIS as the prefix of TermBase eXchange in fragment identifiers.
    private static final Map<String, String> PREFIXES = Map.of("urn:iso:std:iso:30042:ed-1:v1:en", "tbx");

    // "t=#m2", which OASIS' own sample has in a glossary, is by RFC 3986 a place in another document, and those are not
    // followed. Blanks in its place leave lines and columns as they are.
    private static final Pattern ELSEWHERE = Pattern.compile("(<(?:[\\w.-]+:)?translation\\b[^<>]*?\\s)(ref\\s*=\\s*(?:\"[^\"#][^\"]*\"|'[^'#][^']*'))");

    private static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:";

    private XliffEvents() {}

    /** Hands out what is in a file; what is wrong with it, if anything is. */
    static Optional<Finding> read(String file, String text, XliffLook look, Consumer<Event> each) {
        boolean begun = false;
        int units = 0;
        var prefixes = new URIParser();
        prefixes.addPrefixes(PREFIXES);
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL, prefixes)) {
            reader.open(text.contains(GLOSSARY) ? withoutElsewhere(text) : text);
            while (reader.hasNext()) {
                var event = reader.next();
                each.accept(event);
                begun |= event.isStartXliff();
                units += event.isUnit() ? 1 : 0;
            }
            return Optional.empty();
        } catch (RuntimeException refused) {
            // Its own are several kinds; and what nobody thought of is thrown on, as it comes, by whatever stumbles first.
            int next = !begun || look.units.isEmpty() ? look.root : look.units.get(Math.min(units, look.units.size() - 1));
            return Optional.of(refusal(file, String.valueOf(refused.getMessage()), look, next));
        }
    }

    private static String withoutElsewhere(String text) {
        return ELSEWHERE.matcher(text).replaceAll(ref -> Matcher.quoteReplacement(ref.group(1) + " ".repeat(ref.group(2).length())));
    }

    private static Finding refusal(String file, String message, XliffLook look, int next) {
        var schema = OF_SCHEMA.matcher(message);
        if (schema.find()) {
            return Finding.error("xliff.schema", file, Integer.parseInt(schema.group(1)), "", schema.group(2).strip());
        }
        var unit = OF_UNIT.matcher(message);
        boolean told = unit.find();
        int line = told ? look.line(unit.group(1), unit.group(2) == null ? "" : unit.group(2)).orElse(next) : next;
        return Finding.error("xliff.constraint", file, line, told && unit.group(2) != null ? unit.group(2) : "", reason(message));
    }

    private static String reason(String message) {
        var lines = message.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("Error in <file>") && !line.startsWith("Last element read:")).toList();
        return lines.isEmpty() ? "is not as the specification wants it" : String.join(" ", lines);
    }
}
