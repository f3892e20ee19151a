package dragoman.foreign;

import dragoman.i18n.Finding;
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
 * Files that come in one ZIP. Nothing is unpacked to a disk; how much there is counts as it comes out, whatever the ZIP
 * says of itself, and a name that leads elsewhere refuses the whole.
 */
public final class Parcel {

    /** What was in a ZIP. */
    public sealed interface Outcome {
        record Opened(List<ForeignFile> files) implements Outcome {}

        record Refused(Finding error) implements Outcome {}
    }

    private static final int FILES = 200;
    private static final int TOGETHER = 2 * FileLimits.BYTES;
    // Texts of one language compress to a fifth; a thousandth is made to hurt.
    private static final int RATIO = 100;
    private static final int SMALL = 1 << 20;

    private final ForeignFile zip;
    private final List<ForeignFile> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int together;

    private Parcel(ForeignFile zip) {
        this.zip = zip;
    }

    /** Whether these bytes begin as a ZIP does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Opens a ZIP; its files are of the same language and encoding as it is. */
    public static Outcome open(ForeignFile zip) {
        if (zip.bytes().length > FileLimits.BYTES) {
            return new Outcome.Refused(Finding.error("file.size", zip.name(), 0, "", "is larger than " + (FileLimits.BYTES >> 20) + " MiB"));
        }
        var parcel = new Parcel(zip);
        var flaw = parcel.unpack();
        return flaw == null ? new Outcome.Opened(List.copyOf(parcel.files)) : new Outcome.Refused(Finding.error("file.zip", zip.name(), 0, "", flaw));
    }

    private String unpack() {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
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
            return "has a file “" + name.replaceAll("\\p{Cntrl}", "?") + "”, whose name leads out of it";
        }
        // Two names that differ in case are one file on many disks.
        if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > FILES) {
            return names.size() > FILES ? "has more than " + FILES + " files" : "has “" + name + "” twice";
        }
        if (entry.isDirectory()) {
            return null;
        }
        var bytes = bytes(in);
        if (bytes == null) {
            return "holds more than " + (TOGETHER >> 20) + " MiB, or much more than its size lets expect";
        }
        files.add(new ForeignFile(zip.name() + "!/" + name, bytes, zip.locale(), zip.declared()));
        return null;
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..");
    }

    private byte[] bytes(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        var part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            together += read;
            if (together > TOGETHER || together > SMALL && together / RATIO > zip.bytes().length) {
                return null;
            }
            out.write(part, 0, read);
        }
        return out.toByteArray();
    }
}
