package dragoman.foreign;

import dragoman.i18n.Finding;
import dragoman.wire.Unzipped;
import java.util.List;

/** Files that come in one ZIP. Nothing is unpacked to a disk. */
public final class Parcel {

    /** What was in a ZIP. */
    public sealed interface Outcome {
        record Opened(List<ForeignFile> files) implements Outcome {}

        record Refused(Finding error) implements Outcome {}
    }

    private static final Unzipped.Bounds BOUNDS = new Unzipped.Bounds(200, 2 * FileLimits.BYTES);

    private Parcel() {}

    /** Whether these bytes begin as a ZIP does. */
    public static boolean isZip(byte[] bytes) {
        return Unzipped.isZip(bytes);
    }

    /** Opens a ZIP; its files are of the same language and encoding as it is. */
    public static Outcome open(ForeignFile zip) {
        if (zip.bytes().length > FileLimits.BYTES) {
            return new Outcome.Refused(Finding.error("file.size", zip.name(), 0, "", "is larger than " + (FileLimits.BYTES >> 20) + " MiB"));
        }
        var unzipped = Unzipped.of(zip.bytes(), BOUNDS);
        return unzipped instanceof Unzipped.Outcome.Refused refused ? new Outcome.Refused(Finding.error("file.zip", zip.name(), 0, "", refused.flaw()))
                : new Outcome.Opened(((Unzipped.Outcome.Opened) unzipped).files().stream()
                        .map(file -> new ForeignFile(zip.name() + "!/" + file.name(), file.bytes(), zip.locale(), zip.declared())).toList());
    }
}
