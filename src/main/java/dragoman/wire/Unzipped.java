package dragoman.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is in a ZIP, in memory. How much there is counts as it comes out, whatever the ZIP says of itself, and a name that leads
 * elsewhere refuses the whole.
 */
public final class Unzipped {

    /** What came of opening one. */
    public sealed interface Outcome {
        record Opened(List<File> files) implements Outcome {}

        /** @param flaw goes on from the ZIP's name: "holds no files" */
        record Refused(String flaw) implements Outcome {}
    }

    /** @param name below the ZIP's root, with {@code /} */
    public record File(String name, byte[] bytes) {}

    /**
     * How much is taken.
     *
     * @param files and folders
     * @param together bytes of all files
     */
    public record Bounds(int files, int together) {}

    // Texts compress to a fifth; a thousandth is made to hurt.
    private static final int RATIO = 100;
    private static final int SMALL = 1 << 20;
    private static final int LONGEST_NAME = 200;
    private static final int PART = 8192;

    private final byte[] zip;
    private final Bounds bounds;
    private final List<File> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int together;

    private Unzipped(byte[] zip, Bounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    /** Whether these bytes begin as a ZIP does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    public static Outcome of(byte[] zip, Bounds bounds) {
        var unzipped = new Unzipped(zip, bounds);
        var flaw = unzipped.unpack();
        return flaw == null ? new Outcome.Opened(List.copyOf(unzipped.files)) : new Outcome.Refused(flaw);
    }

    private String unpack() {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var flaw = take(entry, in);
                if (flaw != null) {
                    return flaw;
                }
            }
            return files.isEmpty() ? "holds no files" : null;
        } catch (IOException | IllegalArgumentException e) {
            return "is broken, or breaks off: " + e.getMessage();
        }
    }

    private String take(ZipEntry entry, InputStream in) throws IOException {
        var name = entry.getName();
        if (leadsElsewhere(name)) {
            return "has a file “" + shown(name) + "”, whose name leads out of it";
        }
        // Two names that differ in case are one file on many disks.
        if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > bounds.files) {
            return names.size() > bounds.files ? "has more than " + bounds.files + " files" : "has “" + shown(name) + "” twice";
        }
        if (entry.isDirectory()) {
            return null;
        }
        var bytes = bytes(in);
        if (bytes == null) {
            return "holds more than " + (bounds.together >> 20) + " MiB, or much more than its size lets expect";
        }
        files.add(new File(name, bytes));
        return null;
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
    }

    private byte[] bytes(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        var part = new byte[PART];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            together += read;
            if (together > bounds.together || together > SMALL && together / RATIO > zip.length) {
                return null;
            }
            out.write(part, 0, read);
        }
        return out.toByteArray();
    }
}
