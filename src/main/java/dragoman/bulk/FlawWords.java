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
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        say("UNKNOWN", "key.unknown");
        say("TWICE", "file.duplicateKey");
        say("LANGUAGE", "file.language");
        say("SIZE", "file.size", "file.tooMany");
        say(BROKEN, "file.xml", "file.json", "file.zip", "file.escape", "file.lineEnd", "file.noSeparator", "csv.quote", "xliff.schema", "xliff.constraint");
        say("ENCODING", "file.encoding");
        say("EMPTY", "file.empty");
        say("HEADS", "csv.heads");
        say("NAMELESS", "csv.key", "tmx.context");
        say("PARTS", "xliff.pattern", "xliff.segment", "tmx.segment");
        say("VERSION", "xliff.version");
    }

    private FlawWords() {}

    static boolean knows(String id) {
        return WORDS.containsKey(id);
    }

    static String of(Finding flaw, Visit visit) {
        return visit.text(PHRASES + WORDS.getOrDefault(flaw.id(), BROKEN));
    }

    /** What a program says of a broken place, in English; empty where the words say enough. */
    static String detail(Finding flaw) {
        return WORDS.getOrDefault(flaw.id(), BROKEN).equals(BROKEN) ? flaw.reason() : "";
    }

    private static void say(String word, String... ids) {
        List.of(ids).forEach(id -> WORDS.put(id, word));
    }
}
