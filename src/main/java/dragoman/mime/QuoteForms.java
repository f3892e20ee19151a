package dragoman.mime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How mail programs announce what they quote, in whatever language, as {@code dragoman/mime/quotes.txt} lists it: a new
 * language is a few lines there.
 */
final class QuoteForms {

    /** Whoever wrote the line above a quote: "On … wrote:". Pieces in their order, with something between them. */
    private record Form(List<String> pieces) {

        static Form of(String written) {
            return new Form(Arrays.stream(written.split("\\{\\*}", -1)).map(QuoteForms::plain).toList());
        }

        // Piece by piece and never back: a line of any length is compared once.
        boolean matches(String line) {
            if (pieces.size() == 1) {
                return line.equals(pieces.get(0));
            }
            var first = pieces.get(0);
            var last = pieces.get(pieces.size() - 1);
            if (!line.startsWith(first) || !line.endsWith(last) || line.length() < first.length() + last.length()) {
                return false;
            }
            int at = first.length();
            int end = line.length() - last.length();
            for (var piece : pieces.subList(1, pieces.size() - 1)) {
                int found = line.indexOf(piece, at + 1);
                if (found < 0 || found + piece.length() > end) {
                    return false;
                }
                at = found + piece.length();
            }
            return at < end;
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u3000]+");
    private static final Pattern RULE = Pattern.compile("^[-_=*—–\\s]{2,}(.{2,80}?)[-_=*—–\\s]*$");
    private static final Pattern HEADER = Pattern.compile("^\\s{0,3}[*_]{0,2}([^:：*]{1,40}?)[*_]{0,2}\\s?[:：]");
    private static final String RULES = "-_=*—–\u00A0";
    private static final int LONGEST = 600;
    private static final int LONGEST_WORDS = 80;

    // Last: to read them takes the patterns above.
    private static final Map<String, Set<String>> WORDS = read();
    private static final List<Form> WROTE = forms("wrote");
    private static final List<Form> SENT_FROM = forms("sent-from");
    /** What the lines above quotes end with. */
    private static final String ENDS = WROTE.stream().map(form -> form.pieces.get(form.pieces.size() - 1)).map(last -> last.substring(last.length() - 1)).distinct().collect(Collectors.joining());

    private QuoteForms() {}

    /** Whether this is the whole line above a quote. */
    static boolean isAttribution(String line) {
        // Most lines end otherwise, and are not looked at any closer.
        if (line.length() > LONGEST || line.isEmpty() || ENDS.indexOf(lastSeen(line)) < 0) {
            return false;
        }
        var plain = plain(line).strip();
        return WROTE.stream().anyMatch(form -> form.matches(plain));
    }

    /** Whether a program signed with it: "Sent from my phone". */
    static boolean isSentFrom(String line) {
        var plain = plain(line).strip();
        return plain.length() <= LONGEST / 4 && SENT_FROM.stream().anyMatch(form -> form.matches(plain));
    }

    /** Whether this line says that what follows is the message that is answered. */
    static boolean isOriginal(String line) {
        return ruled(line).filter(WORDS.get("original")::contains).isPresent();
    }

    /** Whether this line says that what follows is passed on, and so is meant to be read. */
    static boolean isForward(String line) {
        return ruled(line).filter(WORDS.get("forward")::contains).isPresent() || line.length() <= LONGEST_WORDS && WORDS.get("forward").contains(plain(line).strip().replaceAll("[:：]$", ""));
    }

    /** Which header of the quoted mail a line shows: "from", "sent", "to" or "subject"; empty for none. */
    static Optional<String> header(String line) {
        if (line.length() > LONGEST || line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return Optional.empty();
        }
        var found = HEADER.matcher(Tidy.unbent(line));
        var word = found.lookingAt() ? plain(found.group(1)).strip() : "";
        return List.of("from", "sent", "to", "subject").stream().filter(kind -> WORDS.get(kind).contains(word)).findFirst();
    }

    /** Whether a class or id of an element is of that kind: "quote-element", "cut-element", "signature-element". Outlook renames them to x_…. */
    static boolean isElement(String kind, String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        while (plain.startsWith("x_")) {
            plain = plain.substring(2);
        }
        return WORDS.get(kind).contains(plain);
    }

    /** The last character that is seen. */
    private static char lastSeen(String line) {
        int at = line.length() - 1;
        while (at > 0 && (Character.getType(line.charAt(at)) == Character.FORMAT || Character.isWhitespace(line.charAt(at)))) {
            at--;
        }
        return line.charAt(at);
    }

    private static Optional<String> ruled(String line) {
        if (line.length() > LONGEST || line.isBlank() || RULES.indexOf(line.stripLeading().charAt(0)) < 0) {
            return Optional.empty();
        }
        var rule = RULE.matcher(plain(line));
        return rule.matches() ? Optional.of(rule.group(1).strip()) : Optional.empty();
    }

    private static List<Form> forms(String kind) {
        return WORDS.get(kind).stream().map(Form::of).toList();
    }

    /** As lines are compared: in one case, with single spaces, without what bends directions. */
    static String plain(String text) {
        return SPACES.matcher(Tidy.unbent(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> read() {
        var words = new HashMap<String, Set<String>>();
        for (var line : text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            int bar = line.indexOf('|');
            if (bar < 0) {
                throw new IllegalStateException("a line of quotes.txt has a kind and a form: " + line);
            }
            var kind = line.substring(0, bar).strip();
            var form = line.substring(bar + 1).strip();
            boolean many = !Set.of("wrote", "sent-from").contains(kind);
            var put = words.computeIfAbsent(kind, fresh -> new LinkedHashSet<>());
            Arrays.stream(many ? form.split("\\s*\\|\\s*") : new String[] {form}).map(one -> many ? plain(one) : one).forEach(put::add);
        }
        words.replaceAll((kind, forms) -> Set.of("wrote", "sent-from").contains(kind) ? forms : new HashSet<>(forms));
        return words;
    }

    private static String text() {
        try (var in = QuoteForms.class.getResourceAsStream("/dragoman/mime/quotes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
