package dragoman.foreign;

import dragoman.i18n.Contract;
import dragoman.i18n.Digest;
import java.util.Optional;

/**
 * A text as a file has it.
 *
 * @param key a phrase's key, or {@code article:4#lead}
 * @param source a pattern; empty where the file does not say
 * @param target a pattern
 * @param note what the source's comments say, by line; declarations of arguments are among them
 */
public record Entry(String key, String source, Optional<String> target, String note, Progress progress) {

    Contract contract() {
        return Contract.of(note.lines().toList());
    }

    /** What a file remembers of an export. */
    MadeFrom base() {
        return new MadeFrom(Digest.of(source), target.map(Digest::of), target);
    }

    /**
     * What stood there when a file was written, by digest: the two that an import compares with what stands there now.
     *
     * @param target empty where there was no translation
     * @param text the translation itself, where the file has it still
     */
    public record MadeFrom(String source, Optional<String> target, Optional<String> text) {}
}
