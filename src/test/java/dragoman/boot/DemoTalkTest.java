package dragoman.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.boot.DemoTalk.Line;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the demo's buyers and staff say to one another. */
class DemoTalkTest {

    @Test
    void thereAreSixtyConversationsInTenLanguages() {
        var all = DemoTalk.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60).extracting(DemoTalk::key).doesNotHaveDuplicates();
        assertThat(all.stream().map(DemoTalk::language).collect(Collectors.toSet())).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void eachBeginsWithABuyerAndGoesForwardInTime() {
        for (var talk : DemoTalk.all()) {
            assertThat(talk.messages().get(0).by()).as(talk.key()).isEqualTo("buyer");
            assertThat(talk.messages()).extracting(Line::after).as(talk.key()).isSorted();
            assertThat(talk.messages().get(talk.messages().size() - 1).after()).as("%s is not in the future", talk.key()).isLessThan(talk.began());
            assertThat(talk.began()).as(talk.key()).isLessThan(Duration.ofDays(45));
        }
    }
}
