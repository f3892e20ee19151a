package dragoman.foreign;

import dragoman.i18n.Finding;
import java.util.List;

/** How much a file may bring. What one text may ask of ICU is said by {@link dragoman.pattern.Limits}. */
final class FileLimits {

    /** Bytes of one file. */
    static final int BYTES = 32 << 20;

    /** Texts of one language: more than ten times what the whole house says. */
    static final int TEXTS = 50_000;

    /** Findings that are told of one file; nobody reads more at once. */
    static final int FINDINGS = 200;

    /** Elements in one unit; a text within the limits of patterns has a tenth of that. */
    static final int IN_UNIT = 5_000;

    /** Elements or objects inside each other. */
    static final int DEPTH = 64;

    private FileLimits() {}

    static FileReading tooLarge(String file) {
        return new FileReading.Refused(List.of(Finding.error("file.size", file, 0, "", "is larger than " + (BYTES >> 20) + " MiB")));
    }
}
