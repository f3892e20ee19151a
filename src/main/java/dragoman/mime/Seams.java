package dragoman.mime;

import dragoman.mime.Line.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where in a mail the words of somebody else begin.
 *
 * @param end lines from there on are not looked at
 */
record Seams(List<Line> lines, int end) {

    /** Lines of a mail, the last one not among them. */
    record Span(int from, int to) {}

    /** Lines that mail programs break the line above a quote into. */
    private static final int BROKEN = 4;
    private static final int HEADERS = 9;
    /** Of a date and a time. */
    private static final int DIGITS = 4;

    /** Where something begins that is passed on; the end, where nothing is. */
    static int firstForward(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (QuoteForms.isForward(lines.get(i).text())) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether all from this line on is the mail that is answered. */
    boolean isCut(int at) {
        var line = lines.get(at);
        return line.kind() == Kind.CUT || line.kind() == Kind.SAID && (QuoteForms.isOriginal(line.text()) || isHeaders(at) || isUnmarked(at));
    }

    /** "From", and two other headers of a mail soon after it. */
    private boolean isHeaders(int at) {
        if (QuoteForms.header(lines.get(at).text()).filter("from"::equals).isEmpty()) {
            return false;
        }
        var kinds = new HashSet<String>();
        for (int i = at + 1; i < Math.min(end, at + HEADERS); i++) {
            QuoteForms.header(lines.get(i).text()).ifPresent(kinds::add);
        }
        kinds.remove("from");
        return kinds.size() >= 2;
    }

    /** A line above a quote that nothing marks as one; that it names an address makes it sure. */
    private boolean isUnmarked(int at) {
        var joined = new StringBuilder();
        for (int i = at; i < Math.min(end, at + BROKEN) && lines.get(i).kind() == Kind.SAID && !lines.get(i).isBlank(); i++) {
            joined.append(joined.length() > 0 ? " " : "").append(lines.get(i).text().strip());
            if (joined.indexOf("@") > 0 && QuoteForms.isAttribution(joined.toString())) {
                return !isQuotedBelow(i + 1);
            }
        }
        return false;
    }

    // A quote that is marked ends where its marks end: below it may stand an answer.
    private boolean isQuotedBelow(int from) {
        int next = from;
        while (next < end && lines.get(next).isBlank()) {
            next++;
        }
        return next < end && lines.get(next).kind() == Kind.QUOTED;
    }

    /** The lines that say whose the quote is that begins here. */
    Optional<Span> attributionAbove(int quote) {
        int last = quote - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        for (int first = last; first >= 0 && first > last - BROKEN && lines.get(first).kind() == Kind.SAID && !lines.get(first).isBlank(); first--) {
            var joined = lines.subList(first, last + 1).stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
            if (QuoteForms.isAttribution(joined) || namesAWriter(joined)) {
                return Optional.of(new Span(first, last + 1));
            }
        }
        return Optional.empty();
    }

    // Some programs say when and who and no verb: 03.04.2025, 10:12, "Lantern" <madrid@shop.example>:
    private static boolean namesAWriter(String line) {
        return line.matches("(?s).{1,400}[:：]") && line.indexOf('@') > 0 && line.codePoints().filter(Character::isDigit).count() >= DIGITS;
    }
}
