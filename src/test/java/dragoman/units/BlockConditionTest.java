package dragoman.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockConditionTest {

    private static final Map<String, Object> FACTS = Map.of("duties", "DAP", "withdrawalKind", "NONE", "returnDays", 30);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "'' ; ch ; true", "' ' ; ch ; true",
        "markets=ch,at ; ch ; true", "markets=ch,at ; de ; false",
        "markets=!us ; ch ; true", "markets=!us ; us ; false", "markets=ch,!us ; us ; false", "markets=ch,!us ; de ; false",
        "when=duties:DAP ; ch ; true", "when=duties:DDP ; ch ; false", "when=duties:DDP|DAP ; ch ; true",
        "when=returnDays:30 ; ch ; true", "when=nothing:YES ; ch ; false",
        "markets=ch when=duties:DAP when=withdrawalKind:NONE ; ch ; true", "markets=ch when=duties:DAP when=withdrawalKind:ALWAYS ; ch ; false",
        "markets=at when=duties:DAP ; ch ; false"
    }, ignoreLeadingAndTrailingWhitespace = true)
    void aBlockIsShownWhereItsConditionHolds(String text, String market, boolean shown) {
        assertThat(BlockCondition.parse(text).orElseThrow().holds(market, FACTS)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"market=ch", "markets=", "markets=CH", "markets=che", "markets=ch,", "markets=ch, at", "when=duties", "when=:DAP", "when=duties:", "when=duties:DAP|", "ch", "markets=ch;at", "markets=!!ch"})
    void whatIsNoConditionIsNotGuessed(String text) {
        assertThat(BlockCondition.parse(text)).isEmpty();
    }

    @Test
    void nothingSaidIsAlways() {
        assertThat(BlockCondition.parse("")).contains(BlockCondition.ALWAYS);
        assertThat(BlockCondition.ALWAYS.write()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(20261121);
        for (int i = 0; i < 3_000; i++) {
            var condition = any(random);
            assertThat(BlockCondition.parse(condition.write())).as(condition.write()).contains(condition);
        }
    }

    @Test
    void anOutlineThatIsWrittenIsReadAgain() {
        var random = new Random(20261121);
        for (int i = 0; i < 3_000; i++) {
            var blocks = new ArrayList<Outline.Block>();
            for (int n = random.nextInt(6); n > 0; n--) {
                blocks.add(new Outline.Block("block-" + random.nextInt(100), any(random)));
            }
            var related = random.ints(random.nextInt(4), 0, 1_000_000).boxed().toList();
            var outline = new Outline(random.nextInt(1_000_000), Outline.Kind.values()[random.nextInt(3)], "topic-" + i, random.nextInt(1000), related, blocks);
            assertThat(Outline.read(outline.write())).as(outline.write()).isEqualTo(outline);
        }
    }

    @Test
    void twoOutlinesAreTheSameExactlyWhenTheirTextsAre() {
        var one = new Outline(4, Outline.Kind.ARTICLE, "returns", 40, List.of(3, 5), List.of(new Outline.Block("lead", BlockCondition.ALWAYS)));
        assertThat(one.write()).isEqualTo("id 4\ntopic returns\norder 40\nrelated 3 5\nblock lead");
        assertThat(new Outline(4, Outline.Kind.ARTICLE, "returns", 40, List.of(), List.of()).write()).isEqualTo("id 4\ntopic returns\norder 40\nrelated");
    }

    private static BlockCondition any(Random random) {
        var when = new LinkedHashMap<String, Set<String>>();
        for (int n = random.nextInt(3); n > 0; n--) {
            when.put("fact" + random.nextInt(50), some(random, 1, "DAP", "DDP", "A_1", "30"));
        }
        return new BlockCondition(some(random, 0, "ch", "at", "jp"), some(random, 0, "us", "gb"), when);
    }

    private static Set<String> some(Random random, int least, String... of) {
        var some = new LinkedHashSet<String>();
        for (int n = least + random.nextInt(of.length); n > 0; n--) {
            some.add(of[random.nextInt(of.length)]);
        }
        return some;
    }
}
