package dragoman.texts;

import dragoman.i18n.Digest;
import dragoman.units.FileText;
import java.util.HashSet;
import java.util.Set;

/**
 * Which texts of files the database knows. One that it has never seen is somebody's new work, which nothing may
 * overwrite before it was imported.
 */
final class Seen {

    private final Set<String> known = new HashSet<>();

    boolean addFile(Place place, String fileDigest) {
        return known.add("file " + place.unit() + " " + place.locale() + " " + fileDigest);
    }

    boolean addRevision(Place place, String digest, String madeFrom) {
        known.add(revision(place, digest, madeFrom));
        return known.add(revision(place, digest, null));
    }

    boolean has(FileText text) {
        var place = new Place(text.unit(), text.locale().id());
        return known.contains("file " + place.unit() + " " + place.locale() + " " + text.digest())
                || known.contains(revision(place, Digest.of(text.text()), text.madeFrom().orElse(null)));
    }

    private static String revision(Place place, String digest, String madeFrom) {
        return place.unit() + " " + place.locale() + " " + digest + " " + madeFrom;
    }
}
