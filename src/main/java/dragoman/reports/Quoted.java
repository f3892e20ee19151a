package dragoman.reports;

import dragoman.drafts.Target;
import dragoman.i18n.Literals;
import dragoman.queue.Catalogue;
import dragoman.queue.Entry;
import dragoman.texts.Edition;
import dragoman.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the texts that have words which a reader saw. A number stood where the pattern has an argument, so what is between numbers is
 * looked for; so are the parts of a sentence that a Markdown sign parts.
 */
final class Quoted {

    /** Words that stand in more texts than these say of none that it is meant. */
    private static final int MOST = 5;
    private static final int SHORTEST = 2;
    private static final Pattern ARTICLE = Pattern.compile("/help/(\\d{1,6})(?:-.*|/.*)?");
    private static final Pattern GAPS = Pattern.compile("[\\p{N}…]+(?:[.,:/\\u00A0\\u202F-]*\\p{N}+)*");
    private static final Pattern UNSEEN = Pattern.compile("(?<=\\])\\([^()]*\\)|[\\[\\]*_#`>|\\\\]|</?[A-Za-z][^<>]*>|^\\s*[-+]\\s|[\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** So many in their order are no chance. */
    private static final int ENOUGH_WORDS = 3;

    private final List<String> pieces;
    private final List<String> words;
    private final Edition edition;
    private final Visit visit;

    private Quoted(String words, Visit visit) {
        this.pieces = GAPS.splitAsStream(folded(words)).map(String::strip).filter(piece -> piece.length() >= SHORTEST).toList();
        this.words = pieces.stream().flatMap(SPACES::splitAsStream).toList();
        this.edition = visit.edition();
        this.visit = visit;
    }

    /**
     * The texts that are meant, each in the locale where it is written, or would be; none where nothing or too much has these words.
     *
     * @param page below market and language: an article's own texts come first
     */
    static List<Target> find(String words, String page, Visit visit) {
        var quoted = new Quoted(words, visit);
        var entries = Catalogue.of(visit.edition()).entries().stream().filter(entry -> !entry.isTerm()).toList();
        if (quoted.pieces.isEmpty()) {
            return List.of();
        }
        var article = ARTICLE.matcher(page);
        var own = article.matches() ? quoted.in(entries, "article:" + article.group(1)) : List.<Target>of();
        var found = own.isEmpty() ? quoted.in(entries, "") : own;
        return found.size() > MOST ? List.of() : found;
    }

    private List<Target> in(List<Entry> entries, String area) {
        var found = new ArrayList<Target>();
        for (var entry : entries) {
            if (found.size() <= MOST && (area.isEmpty() || entry.area().equals(area))) {
                target(entry).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Target> target(Entry entry) {
        return edition.find(entry.unit(), visit.chain()).filter(text -> has(folded(Literals.of(text.text())), entry.hasCases()))
                .map(text -> new Target(entry.unit(), visit.chain().isOwn(text.locale()) ? text.locale() : visit.language()));
    }

    // What a reader saw of a case goes on behind the others, which stand between in the pattern.
    private boolean has(String text, boolean cases) {
        return has(text, pieces) || cases && words.size() >= ENOUGH_WORDS && has(text, words);
    }

    private static boolean has(String text, List<String> parts) {
        int from = 0;
        for (var piece : parts) {
            int at = text.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }

    private static String folded(String text) {
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
