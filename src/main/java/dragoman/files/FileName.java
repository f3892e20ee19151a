package dragoman.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files as they may be shown and written to any disk. What the reader cannot see is gone, and the ending is that
 * of the content: a picture that calls itself a program is called a picture.
 */
final class FileName {

    /** Characters (code points) of a name. */
    static final int LONGEST = 100;
    /** Bytes of a name in UTF-8; disks take 255, and somebody may put a number in front. */
    static final int MOST_BYTES = 200;

    private static final String NAMELESS = "file";
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    // What Windows takes for a device, whatever the ending (Microsoft, "Naming Files, Paths, and Namespaces").
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");
    // Unicode's Default_Ignorable_Code_Point that are no format characters, and a blank that counts as a symbol.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");

    private FileName() {}

    /** A name of whatever was sent, without an eye on what is in it. */
    static String harmless(String sent) {
        return bounded(clean(sent), "");
    }

    /** A name that ends with one of these endings, the first where it had none of them. */
    static String fitting(String sent, List<String> endings) {
        var name = clean(sent);
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (endings.contains(ending)) {
            return bounded(edged(name.substring(0, dot)), "." + ending);
        }
        // What it called itself stays readable, and ends nothing.
        var stem = dot < 0 ? name : name.substring(0, dot) + "_" + name.substring(dot + 1);
        return bounded(stem, "." + endings.get(0));
    }

    private static String clean(String sent) {
        var visible = new StringBuilder();
        PATH.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("").codePoints()
                .filter(c -> !isUnseen(c)).forEach(visible::appendCodePoint);
        var known = FORBIDDEN.matcher(UNSEEN.matcher(visible).replaceAll("")).replaceAll("_");
        // Once more: what stood between two letters may have kept them apart.
        return edged(Normalizer.normalize(SPACES.matcher(known).replaceAll(" "), Normalizer.Form.NFC));
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            default -> false;
        };
    }

    private static String edged(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String bounded(String stem, String ending) {
        var own = stem.isEmpty() ? NAMELESS : DEVICE.matcher(stem).matches() ? "_" + stem : stem;
        int length = Math.min(own.codePointCount(0, own.length()), LONGEST - ending.length());
        var cut = own.substring(0, own.offsetByCodePoints(0, length));
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - ending.length()) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return edged(cut) + ending;
    }
}
