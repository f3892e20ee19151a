package dragoman.bulk;

import dragoman.i18n.Finding;
import dragoman.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in the reader's language what is wrong with a file, where commands say it in English. */
final class FlawWords {

    private static final String PHRASES = "workbench.files.flaw.";
    private static final String BROKEN = "BROKEN";
    private static final String MORE = "MORE";
    private static final Map<String, String> WORDS = words();

    private FlawWords() {}

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        say(words, "UNKNOWN", "key.unknown");
        say(words, "TWICE", "file.duplicateKey");
        say(words, "LANGUAGE", "file.language");
        say(words, "SIZE", "file.size", "file.tooMany");
        say(words, BROKEN, "file.xml", "file.json", "file.zip", "file.escape", "file.lineEnd", "file.noSeparator", "csv.quote", "xliff.schema", "xliff.constraint");
        say(words, "ENCODING", "file.encoding");
        say(words, MORE, "file.encodingRest");
        say(words, "EMPTY", "file.empty");
        say(words, "HEADS", "csv.heads");
        say(words, "NAMELESS", "csv.key", "tmx.context");
        say(words, "PARTS", "xliff.pattern", "xliff.segment", "tmx.segment");
        say(words, "VERSION", "xliff.version");
        return Map.copyOf(words);
    }

    static boolean knows(String id) {
        return WORDS.containsKey(id);
    }

    static String of(Finding flaw, Visit visit) {
        var word = WORDS.getOrDefault(flaw.id(), BROKEN);
        return word.equals(MORE) ? visit.text(PHRASES + MORE, Map.of("count", count(flaw))) : visit.text(PHRASES + word);
    }

    /** What a program says of a broken place, in English; empty where the words say enough. */
    static String detail(Finding flaw) {
        return WORDS.getOrDefault(flaw.id(), BROKEN).equals(BROKEN) ? flaw.reason() : "";
    }

    // The reason begins with it.
    private static int count(Finding flaw) {
        return Integer.parseInt(flaw.reason().substring(0, flaw.reason().indexOf(' ')));
    }

    private static void say(Map<String, String> words, String word, String... ids) {
        List.of(ids).forEach(id -> words.put(id, word));
    }
}
