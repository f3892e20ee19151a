package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.units.FileText;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The three-way comparison of an import, place by place: what the files said last time, what they say now, and what is
 * live. It only compares; nothing is written.
 */
final class Merge {

    /** A text as the files last had it, by {@link FileText#digest}, and the revision that it became. */
    record Imported(String digest, Version version) {}

    final Map<Place, FileText> files = new LinkedHashMap<>();
    final List<Change> changes = new ArrayList<>();
    /** Where file and database say the same: the revision that does. */
    final Map<Place, Long> agreed = new HashMap<>();
    final List<Place> forgotten = new ArrayList<>();
    /** What the file says; empty where it dropped the text. */
    final Map<Place, Optional<String>> conflicts = new LinkedHashMap<>();

    private final Map<String, String> sources = new HashMap<>();
    private final Map<Place, Version> live;
    private final Map<Place, Imported> last;

    Merge(Collection<FileText> texts, Map<Place, Version> live, Map<Place, Imported> last) {
        this.live = live;
        this.last = last;
        for (var text : texts) {
            files.put(new Place(text.unit(), text.locale().id()), text);
            if (text.locale().equals(TextFolder.SOURCE)) {
                sources.putIfAbsent(text.unit(), Digest.of(text.text()));
            }
        }
        files.forEach(this::compare);
        last.forEach((place, imported) -> {
            if (!files.containsKey(place)) {
                gone(place, imported.version());
            }
        });
    }

    private void compare(Place place, FileText file) {
        var before = last.get(place);
        if (before != null && before.digest().equals(file.digest())) {
            return;
        }
        var now = live.get(place);
        var digest = Digest.of(file.text());
        var madeFrom = madeFrom(file);
        if (before != null && before.version().says(digest, madeFrom)) {
            // Now it says in so many words what it was made from: the same as was assumed.
            agreed.put(place, before.version().revision());
        } else if (now != null && now.says(digest, madeFrom)) {
            agreed.put(place, now.revision());
        } else if (before == null ? now == null : unedited(now, before.version())) {
            changes.add(new Change(place, file.kind(), Optional.of(file.text()), madeFrom));
        } else if (now != null && now.digest().equals(digest)) {
            agreed.put(place, now.revision());
        } else {
            conflicts.put(place, Optional.of(file.text()));
        }
    }

    private void gone(Place place, Version before) {
        var now = live.get(place);
        if (now == null) {
            forgotten.add(place);
        } else if (unedited(now, before)) {
            changes.add(new Change(place, UnitName.kind(place.unit()), Optional.empty(), Optional.empty()));
            forgotten.add(place);
        } else {
            conflicts.put(place, Optional.empty());
        }
    }

    // Who said that only a typo was mended in the source has changed no word of the translation.
    private static boolean unedited(Version now, Version before) {
        return now != null && now.digest().equals(before.digest());
    }

    // A file that does not say what it was made from counts as made from the source beside it.
    private Optional<String> madeFrom(FileText file) {
        if (file.locale().equals(TextFolder.SOURCE) || file.kind() == UnitKind.OUTLINE) {
            return Optional.empty();
        }
        return file.madeFrom().or(() -> Optional.ofNullable(sources.get(file.unit())));
    }
}
