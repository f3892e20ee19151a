package dragoman.wording;

import dragoman.comparison.Check;
import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;

/** Explicit directional formatting (UAX #9): overrides reverse a text for its reader, and what stays open leaks. */
final class BidiChecks {

    private BidiChecks() {}

    static void overrides(Review review) {
        for (int i = 0; i < review.text().length(); i++) {
            char c = review.text().charAt(i);
            if (c == '\u202D' || c == '\u202E') {
                review.mend(Check.BIDI_OVERRIDE, i, i + 1, "", "an override reverses letters");
            }
        }
    }

    static boolean unbalanced(Review review, Rendering target, Rendering source) {
        if (!target.has(Glyphs.BIDI)) {
            return false;
        }
        int embeddings = 0;
        int isolates = 0;
        int wrong = 0;
        for (int i = 0; i < target.text().length() && wrong == 0; i++) {
            char c = target.text().charAt(i);
            if (c == '\u202A' || c == '\u202B' || c == '\u202D' || c == '\u202E') {
                embeddings++;
            } else if (c == '\u202C') {
                wrong |= --embeddings;
            } else if (c >= '\u2066' && c <= '\u2068') {
                isolates++;
            } else if (c == '\u2069') {
                wrong |= --isolates;
            }
            wrong = wrong < 0 ? wrong : 0;
        }
        if (wrong == 0 && embeddings == 0 && isolates == 0) {
            return false;
        }
        review.add(Check.BIDI_BALANCE, target.place(0), target.placeAfter(target.text().length()),
                "directional controls do not come in pairs");
        return true;
    }
}
