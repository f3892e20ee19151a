package dragoman.wording;

import dragoman.comparison.Rendering;
import dragoman.comparison.Review;
import dragoman.pattern.Glyphs;

/**
 * Compares each variant of a text with the source's: the text of a plural category with that of the same category, or
 * with that of {@code other}. What is wrong with several variants is said once.
 */
final class VariantChecks {

    @FunctionalInterface
    interface PairCheck {
        /** Whether something was found, and added. */
        boolean found(Review review, Rendering target, Rendering source);
    }

    /** A check that can find something only where one of the two texts has one of these traits. */
    private record Gated(int traits, PairCheck check) {}

    private static final int ANY = -1;

    private static final Gated[] ALL = {
        new Gated(Glyphs.TAG, TagChecks::parity),
        new Gated(Glyphs.TAG, TagChecks::form),
        new Gated(Glyphs.TAG | Glyphs.ADDRESS, HtmlChecks::unsafe),
        new Gated(Glyphs.MACRO, MacroChecks::differ),
        new Gated(Glyphs.ADDRESS, LinkChecks::differ),
        new Gated(Glyphs.ADDRESS, LinkChecks::mails),
        new Gated(ANY, TermChecks::brands),
        new Gated(ANY, TermChecks::missing),
        new Gated(ANY, TermChecks::forbidden),
        new Gated(Glyphs.DIGIT, NumberChecks::differ),
        new Gated(Glyphs.BRACKET, BracketCheck::unbalanced),
        new Gated(ANY, SpaceChecks::edges),
        new Gated(Glyphs.NEWLINE, SpaceChecks::newlines),
        new Gated(ANY, SpaceChecks::doubled),
        new Gated(ANY, DuplicateCheck::twice),
        new Gated(Glyphs.BIDI, BidiChecks::unbalanced),
    };

    private static final Gated[] OF_MARKDOWN = {
        new Gated(ANY, MarkdownChecks::links), new Gated(ANY, MarkdownChecks::code), new Gated(ANY, MarkdownChecks::headings),
    };

    private VariantChecks() {}

    static void check(Review review) {
        int traits = 0;
        for (var pair : review.pairs()) {
            traits |= pair.target().traits() | pair.source().traits();
        }
        check(review, traits, ALL);
        if (review.isMarkdown()) {
            check(review, traits, OF_MARKDOWN);
        }
    }

    private static void check(Review review, int traits, Gated[] checks) {
        for (var gated : checks) {
            if (gated.traits == ANY || (gated.traits & traits) != 0) {
                each(review, gated.check);
            }
        }
    }

    private static void each(Review review, PairCheck check) {
        for (var pair : review.pairs()) {
            if (check.found(review, pair.target(), pair.source())) {
                return;
            }
        }
    }
}
