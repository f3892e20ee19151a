package dragoman.files;

import dragoman.wire.BodySize;
import io.quarkus.runtime.configuration.MemorySize;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form with files needs to know before they come. */
public final class Upload {

    /** The phrase above the field. */
    public static final String LABEL = "files.label";

    /** The phrase below it, which is about {@link #limits}. */
    public static final String HINT = "files.hint";

    private static final long MEGABYTE = 1L << 20;

    // Room for the words beside the files and for what stands around each part.
    private static final long BESIDE = MEGABYTE;

    private Upload() {}

    /**
     * How much a form with files may send; a room makes a bean of it for the address of its form. It is so much that files
     * which are too many or too large come in, up to a point, and can be named: the form is shown again with all that was
     * written.
     *
     * @param below the beginning of the path, where a star stands for one segment, such as a market
     */
    public static BodySize size(String below, FilesConfig config) {
        return BodySize.onDisk(below, Math.max(config.together().asLongValue(), config.each().asLongValue() * config.most()) + BESIDE);
    }

    /** For the field's {@code accept}: what browsers offer to choose from. */
    public static String accept(FilesConfig config) {
        return config.types().stream().map(KnownType::name).distinct().collect(Collectors.joining(","));
    }

    /** What {@link #HINT} says: files, megabytes of the largest, megabytes of all. */
    public static Map<String, ?> limits(FilesConfig config) {
        return Map.of("most", config.most(), "each", megabytes(config.each()), "together", megabytes(config.together()));
    }

    static long megabytes(MemorySize size) {
        return size.asLongValue() / MEGABYTE;
    }
}
