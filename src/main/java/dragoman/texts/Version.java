package dragoman.texts;

import java.util.Optional;

/** A revision as the import compares it: what it says, by digest, and what it was made from. */
record Version(long revision, String digest, Optional<String> madeFrom) {

    boolean says(String otherDigest, Optional<String> otherMadeFrom) {
        return digest.equals(otherDigest) && madeFrom.equals(otherMadeFrom);
    }
}
