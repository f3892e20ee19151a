package dragoman.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How Zofia's draft goes from one state to the next, and what no state allows. */
class DraftTest {

    private static final long ZOFIA = 1;
    private static final long MAREK = 2;
    private static final Instant THEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    private final Draft none = new Draft(7, new Target("phrase:help.title", LocaleId.of("pl")), 4, State.CLOSED, "Pomoc", "0123456789ab", Optional.of("aaaaaaaaaaaa"),
            false, ZOFIA, Optional.of(MAREK), THEN, THEN);
    private final Draft written = none.written("W czym pomóc?", "ba9876543210", Optional.of("bbbbbbbbbbbb"), false, ZOFIA, NOW);

    @Test
    void whatIsWrittenIsADraftThatNobodyHasJudged() {
        assertThat(written.state()).isEqualTo(State.DRAFT);
        assertThat(written.version()).isEqualTo(5);
        assertThat(written.reviewer()).isEmpty();
        assertThat(written.began()).isEqualTo(NOW);
        assertThat(written.written("Pomoc", "ba9876543210", Optional.empty(), false, MAREK, NOW.plusSeconds(9)).began()).isEqualTo(NOW);
    }

    @Test
    void aTextThatIsChangedAfterApprovalIsADraftAgain() {
        var approved = written.judged(State.APPROVED, MAREK, NOW);
        assertThat(approved.written("Inaczej", "ba9876543210", Optional.empty(), false, ZOFIA, NOW).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whereSomebodyElseIsWantedNobodyApprovesTheOwnText() {
        assertThat(written.mayBeApprovedBy(ZOFIA, true)).isFalse();
        assertThat(written.mayBeApprovedBy(MAREK, true)).isTrue();
        assertThat(written.mayBeApprovedBy(ZOFIA, false)).isTrue();
    }

    @Test
    void aDraftIsOvertakenWhereSomethingElseIsLive() {
        assertThat(written.isOvertaken(Optional.of("bbbbbbbbbbbb"))).isFalse();
        assertThat(written.isOvertaken(Optional.of("cccccccccccc"))).isTrue();
        assertThat(written.isOvertaken(Optional.empty())).isTrue();
        assertThat(none.isOvertaken(Optional.empty())).isFalse();
    }

    @Test
    void goingBackBringsTextAndState() {
        var step = new Step(7, 2, Step.Kind.SENT, State.NEEDS_REVIEW, "Dawniej", "0123456789ab", true, MAREK, MAREK, "", Optional.empty(), THEN);
        var back = written.backAt(step, Optional.of("cccccccccccc"), NOW);
        assertThat(back.text()).isEqualTo("Dawniej");
        assertThat(back.state()).isEqualTo(State.NEEDS_REVIEW);
        assertThat(back.author()).isEqualTo(MAREK);
        assertThat(back.machine()).isTrue();
        assertThat(back.version()).isEqualTo(written.version() + 1);
        assertThat(back.replaces()).hasValue("cccccccccccc");
    }

    @Test
    void eachStepIsTakenFromItsOwnStates() {
        assertThat(from(Step.Kind.SENT)).containsExactlyInAnyOrder(State.DRAFT, State.REJECTED);
        assertThat(from(Step.Kind.APPROVED)).containsExactlyInAnyOrder(State.DRAFT, State.NEEDS_REVIEW);
        assertThat(from(Step.Kind.REJECTED)).containsExactlyInAnyOrder(State.NEEDS_REVIEW, State.APPROVED);
        assertThat(from(Step.Kind.PUBLISHED)).containsExactly(State.APPROVED);
        assertThat(from(Step.Kind.WITHDRAWN)).doesNotContain(State.CLOSED).hasSize(4);
        assertThat(from(Step.Kind.SAVED)).hasSize(5);
    }

    private static Set<State> from(Step.Kind step) {
        return Arrays.stream(State.values()).filter(state -> state.allows(step)).collect(Collectors.toSet());
    }

    @Test
    void whatWasSaidOfAFindingHoldsForTheseTextsAlone() {
        var said = Dismissals.hash("Fees: {fee}", "Opłaty: {fee} ", "ws.edge");
        assertThat(Dismissals.hash("Fees: {fee}", "Opłaty: {fee} ", "ws.edge")).isEqualTo(said);
        assertThat(Dismissals.hash("Fees: {fee}", "Opłaty: {fee}", "ws.edge")).isNotEqualTo(said);
        assertThat(Dismissals.hash("Fee: {fee}", "Opłaty: {fee} ", "ws.edge")).isNotEqualTo(said);
        assertThat(Dismissals.hash("Fees: {fee}", "Opłaty: {fee} ", "numbers")).isNotEqualTo(said);
        // One text that ends where the other begins is another pair.
        assertThat(Dismissals.hash("Fees: {fee}O", "płaty: {fee} ", "ws.edge")).isNotEqualTo(said);
    }
}
