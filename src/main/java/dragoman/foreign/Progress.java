package dragoman.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a translation is. */
public enum Progress {
    MISSING,
    DRAFT,
    NEEDS_REVIEW,
    APPROVED,
    REJECTED;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Progress> of(String word) {
        return Arrays.stream(values()).filter(progress -> progress.word().equals(word)).findFirst();
    }
}
