package dragoman.foreign;

import dragoman.i18n.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes up what a reader finds in a file, and stops it where it is too much. */
final class Harvest {

    private final String file;
    private final List<Incoming> texts = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Harvest(ForeignFile file) {
        this.file = file.name();
    }

    void take(Entry entry, Optional<Entry.MadeFrom> base, int line) {
        var earlier = lines.putIfAbsent(entry.key(), line);
        if (earlier != null) {
            error("file.duplicateKey", line, entry.key(), "stands on line " + earlier + " already");
        } else if (texts.size() == FileLimits.TEXTS) {
            error("file.tooMany", line, entry.key(), "is one text more than the " + FileLimits.TEXTS + " that a file may have");
        } else {
            texts.add(new Incoming(file, line, tidy(entry), base));
        }
    }

    // As the files of the house would give it back; programs on Windows end lines within a cell with CR LF.
    private static Entry tidy(Entry entry) {
        var kind = Units.kind(entry.key());
        return new Entry(entry.key(), kind.tidy(entry.source()), entry.target().map(kind::tidy), entry.note(), entry.progress());
    }

    void error(String id, int line, String key, String reason) {
        errors.add(Finding.error(id, file, line, key, reason));
    }

    void warn(String id, int line, String key, String reason) {
        remarks.add(Finding.warning(id, file, line, key, reason));
    }

    /** Whether there is no sense in reading on. */
    boolean isFull() {
        return texts.size() >= FileLimits.TEXTS && !errors.isEmpty() || errors.size() >= FileLimits.FINDINGS;
    }

    FileReading reading() {
        if (texts.isEmpty() && errors.isEmpty()) {
            error("file.empty", 0, "", "holds no texts");
        }
        return errors.isEmpty() ? new FileReading.Read(List.copyOf(texts), List.copyOf(remarks)) : new FileReading.Refused(List.copyOf(errors));
    }
}
