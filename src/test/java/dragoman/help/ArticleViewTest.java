package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.units.Outline;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A guide's steps are those of its blocks that say so, in their order. */
class ArticleViewTest {

    private final ArticleView guide = view(Outline.Kind.GUIDE, "lead", "step-pack", "hint", "step-label", "step-send");

    @Test
    void stepsAreNumberedFromOneAndWhatIsNoneHasNoNumber() {
        assertThat(guide.steps()).isEqualTo(3);
        assertThat(Stream.of("lead", "step-pack", "hint", "step-label", "step-send", "nix").map(guide::step)).containsExactly(0, 1, 0, 2, 3, 0);
    }

    @Test
    void eachStepLeadsToItsNeighbours() {
        assertThat(Stream.of("step-pack", "step-label", "step-send").map(guide::after)).containsExactly("step-label", "step-send", "");
        assertThat(Stream.of("step-pack", "step-label", "step-send").map(guide::before)).containsExactly("", "step-pack", "step-label");
    }

    @Test
    void thereIsASentenceForEachNumberOfStepsDone() {
        assertThat(guide.counts()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void anArticleHasNoStepsWhateverItsBlocksAreCalled() {
        var article = view(Outline.Kind.ARTICLE, "lead", "step-pack");
        assertThat(article.isGuide()).isFalse();
        assertThat(article.step("step-pack")).isZero();
    }

    private static ArticleView view(Outline.Kind kind, String... blocks) {
        return new ArticleView(17, kind, "returns", "/help/17", "Send it back", "en", "ltr", "", Instant.EPOCH,
                Stream.of(blocks).map(name -> new BlockView(name, "", "en", "ltr", "", false)).toList(), List.of(), ArticleView.Notice.NONE, "");
    }
}
