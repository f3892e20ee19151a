package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.opinions.Rating;
import dragoman.opinions.Ratings;
import dragoman.opinions.Wishes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers say whether an article helped, and it is heard. */
@QuarkusTest
@Tag("database")
class OpinionPagesTest {

    @Inject
    Ratings ratings;

    @Inject
    Wishes wishes;

    @Test
    void yusufSaysThatItHelped() {
        var sent = Person.YUSUF.form().formParam("helpful", "yes").formParam("reason", "WRONG").post("/sa/ar/help/4/rating");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).isEqualTo("/sa/ar/help/4/thanks");
        var rating = latest(4, "ar_SA").get(0);
        assertThat(rating.helpful()).isTrue();
        // A reason left over from a changed mind is none.
        assertThat(rating.reason()).isNull();
        var thanks = Person.YUSUF.reads("/help/4/thanks");
        assertThat(thanks.status()).isEqualTo(200);
        assertThat(thanks.lang()).isEqualTo("ar-SA");
        assertThat(thanks.isIndexed()).isFalse();
        assertThat(thanks.links()).anyMatch(link -> link.startsWith("/sa/ar/help/4-"));
    }

    @ParameterizedTest
    @CsvSource({"MISSING", "UNCLEAR", "WRONG", "LANGUAGE", "OTHER"})
    void kenjiSaysWhatWasWrong(Rating.Reason reason) {
        var sent = Person.KENJI.form().formParam("helpful", "no").formParam("reason", reason.name()).post("/jp/ja/help/5/rating");
        assertThat(sent.header("Location")).isEqualTo("/jp/ja/help/5/sorry");
        var rating = latest(5, "ja_JP").get(0);
        assertThat(rating.helpful()).isFalse();
        assertThat(rating.reason()).isEqualTo(reason);
        assertThat(rating.locale()).isEqualTo("ja_JP");
    }

    @Test
    void aReasonThatDoesNotExistIsNone() {
        Person.RETO.form().formParam("helpful", "no").formParam("reason", "'; drop table").post("/ch/de/help/5/rating");
        assertThat(latest(5, "de_CH").get(0).reason()).isNull();
    }

    @Test
    void whoWasNotHelpedIsLedToUs() {
        var page = Person.RETO.reads("/help/4/sorry");
        assertThat(page.links()).contains("/ch/de/contact?article=4").anyMatch(link -> link.startsWith("/ch/de/help/4-"));
    }

    @Test
    void whoChoseNothingIsAskedAgainAndLosesNothing() {
        int before = latest(3, "pl_PL").size();
        var page = Page.of(Person.ZOFIA.form().formParam("reason", "WRONG").post("/pl/pl/help/3/rating"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.lang()).isEqualTo("pl-PL");
        assertThat(page.heading()).isNotBlank();
        assertThat(page.links()).anyMatch(link -> link.startsWith("/pl/pl/help/3-"));
        assertThat(latest(3, "pl_PL")).hasSize(before);
    }

    @Test
    void wishesAreCounted() {
        long before = wishes("zh_Hans_SG");
        Person.MEI.form().post("/sg/zh-Hans/help/4/wish");
        Person.MEI.form().post("/sg/zh-Hans/help/4/wish");
        assertThat(wishes("zh_Hans_SG")).isEqualTo(before + 2);
    }

    @Test
    void anArticleThatIsNotThereIsNotRated() {
        var page = Page.of(Person.RETO.form().formParam("helpful", "yes").post("/ch/de/help/99/rating"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(latest(99, "de_CH")).isEmpty();
    }

    private List<Rating> latest(int article, String locale) {
        return QuarkusTransaction.requiringNew().call(() -> ratings.latest(article, locale, 100));
    }

    private long wishes(String locale) {
        return QuarkusTransaction.requiringNew().call(() -> wishes.of(4, locale));
    }
}
