package dragoman.checks;

import dragoman.comparison.Check;
import dragoman.comparison.Review;
import dragoman.comparison.Review.Pair;
import dragoman.pattern.Message.Arg;
import dragoman.pattern.Message.Branch;
import dragoman.pattern.Message.Literal;
import java.util.Optional;

/** Whether readers see nothing where the source says something: a box that nobody filled in is a fine pattern to ICU. */
final class EmptyCheck {

    private EmptyCheck() {}

    static void check(Review review) {
        // What a concept is called has a check of its own.
        if (!review.isTerm() && review.pairs().stream().anyMatch(EmptyCheck::isLost)) {
            var branch = emptyBranch(review);
            review.add(Check.EMPTY, branch.map(Branch::start).orElse(0), branch.map(Branch::end).orElse(review.text().length()), "a reader would see nothing here, and the source says something");
        }
    }

    private static boolean isLost(Pair pair) {
        return pair.target().text().isBlank() && !pair.source().text().isBlank();
    }

    private static Optional<Branch> emptyBranch(Review review) {
        return review.shape().args().stream().map(Arg::branches).flatMap(branches -> branches.stream())
                .filter(branch -> branch.message().pieces().stream().allMatch(piece -> piece instanceof Literal literal && review.text().substring(literal.start(), literal.end()).isBlank()))
                .findFirst();
    }
}
