package dragoman.units;

import dragoman.comparison.Check;
import dragoman.i18n.Digest;
import dragoman.i18n.Finding;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.StrictText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code dismissed.txt} of a folder laid out like {@code i18n/}: what people have found good as it is, each line with
 * the key of two texts and a check, the check's id, and why. When one of the texts changes, the line covers nothing.
 */
final class Dismissed {

    private static final String NAME = "dismissed.txt";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{12}) (\\S+) (\\S.*)");

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Dismissed() {}

    static Dismissed nothing() {
        return new Dismissed();
    }

    static Dismissed read(Path folder) {
        var dismissed = new Dismissed();
        if (Files.exists(folder.resolve(NAME))) {
            var text = StrictText.decode(FolderFiles.bytes(folder.resolve(NAME)));
            text.flaws().forEach(flaw -> dismissed.findings.add(Finding.error(flaw.id(), NAME, flaw.line(), flaw.key(), flaw.reason())));
            var lines = Digest.nfc(text.text()).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                dismissed.line(lines.get(at), at + 1);
            }
        }
        return dismissed;
    }

    private void line(String text, int number) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        var line = LINE.matcher(text);
        if (!line.matches() || Check.of(line.group(2)).isEmpty()) {
            findings.add(Finding.error("file.dismissed", NAME, number, "", "“" + text + "” is no key, check and reason"));
        } else if (lines.put(line.group(1), number) != null) {
            findings.add(Finding.error("file.dismissed", NAME, number, "", "stands twice"));
        }
    }

    /** Whether somebody has said that it is good. */
    boolean covers(String key) {
        return lines.containsKey(key) && (used.contains(key) || used.add(key));
    }

    /** What is wrong in the file, and what it says of texts that are no more. */
    List<Finding> idle() {
        var all = new ArrayList<>(findings);
        lines.forEach((key, number) -> {
            if (!used.contains(key)) {
                all.add(Finding.warning("dismissed.idle", NAME, number, key, "nothing is found by this key; a text has changed, or the finding went"));
            }
        });
        return all;
    }
}
