package dragoman.texts;

import java.util.Optional;

/**
 * Which releases are shown now.
 *
 * @param all the release that every market sees; 0 before the first
 * @param trial the newest, where one market sees it alone
 */
public record Shown(long all, Optional<Trial> trial) {

    /** A release that one market sees before all others; it follows on what all see. */
    public record Trial(long number, String market) {}
}
