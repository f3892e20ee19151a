package dragoman.checks;

import java.util.List;

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

    private static final List<PairCheck> ALL = List.of(
            TagChecks::parity, TagChecks::form, HtmlChecks::unsafe, Macros::differ, Links::differ, TermChecks::brands,
            Numbers::differ, BracketCheck::unbalanced, SpaceChecks::edges, SpaceChecks::newlines, SpaceChecks::doubled,
            BidiChecks::unbalanced);

    private static final List<PairCheck> OF_MARKDOWN = List.of(
            MarkdownChecks::links, MarkdownChecks::code, MarkdownChecks::headings);

    private VariantChecks() {}

    static void check(Review review) {
        ALL.forEach(check -> each(review, check));
        if (review.isMarkdown()) {
            OF_MARKDOWN.forEach(check -> each(review, check));
        }
    }

    private static void each(Review review, PairCheck check) {
        for (var target : review.variants()) {
            if (check.found(review, target, review.original(target))) {
                return;
            }
        }
    }
}
