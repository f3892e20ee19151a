package dragoman.places;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.places.Use.Kind;
import org.junit.jupiter.api.Test;

/** Who meets a phrase where, as the build found it. */
class UsesTest {

    private final Uses uses = new Uses("""
            help.title\tjava/dragoman/help/HelpPages.java\t64
            help.title\tresources/templates/overview/texts-page.html\t3
            help.title\tjava/dragoman/contact/AnswerLetter.java\t12
            help.title\tjava/dragoman/boot/Welcome.java\t9
            order.title\tresources/templates/tracking/order-page.html\t3
            order.title\tresources/templates/contact/thread-page.html\t5
            order.title\tjava/dragoman/tracking/NextStep.java\t9
            wrong.title\tresources/templates/reports/wrong-page.html\t4
            wrong.list\tresources/templates/reports/reports-page.html\t4
            """);

    @Test
    void buyersPagesComeFirst() {
        assertThat(uses.of("help.title")).containsExactly(new Use(Kind.PAGE, "help/HelpPages.java", 64), new Use(Kind.LETTER, "contact/AnswerLetter.java", 12),
                new Use(Kind.STAFF, "overview/texts-page.html", 3), new Use(Kind.PROGRAM, "boot/Welcome.java", 9));
        assertThat(uses.of("wrong.title")).extracting(Use::kind).containsExactly(Kind.PAGE);
        assertThat(uses.of("wrong.list")).extracting(Use::kind).containsExactly(Kind.STAFF);
    }

    @Test
    void whatOnlyABuyerMayOpenIsToldApart() {
        assertThat(uses.of("order.title")).extracting(Use::kind).containsExactly(Kind.ORDER, Kind.ORDER, Kind.THREAD);
        assertThat(uses.of("order.title")).allMatch(use -> use.kind().isOneBuyers());
    }

    @Test
    void ofWhatNobodySaysNothingIsKnown() {
        assertThat(uses.of("help.nothing")).isEmpty();
    }

    @Test
    void theBuildHasFoundWhereEveryPhraseOfThePageForMessagesIs() {
        assertThat(new Uses().of("contact.title")).extracting(Use::kind).contains(Kind.PAGE);
    }
}
