package dragoman.composing;

import dragoman.composing.Canned.Pair;
import dragoman.composing.Sending.Flawed;
import dragoman.composing.Sending.Overtaken;
import dragoman.composing.Sending.Sent;
import dragoman.composing.Sending.Unseen;
import dragoman.handling.Case;
import dragoman.handling.Checked;
import dragoman.tickets.Agents;
import dragoman.tickets.Answer;
import dragoman.tickets.Answer.Translation;
import dragoman.tickets.Ticket.State;
import dragoman.translation.Outcome.Ready;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Sends answers. */
@Singleton
class Sendings {

    private final Composing composing;
    private final Canned canned;
    private final Agents agents;

    Sendings(Composing composing, Canned canned, Agents agents) {
        this.composing = composing;
        this.canned = canned;
        this.agents = agents;
    }

    Sending send(Draft draft, boolean anyway, Case of, Visit visit) {
        var problem = composing.problem(draft, visit).or(() -> unkept(draft, visit));
        if (problem.isPresent()) {
            return new Flawed(Checked.NOTHING, problem.get());
        }
        boolean isForeign = composing.isForeign(draft, of);
        if (isForeign && !draft.isSeen()) {
            return new Unseen();
        }
        boolean isTranslated = isForeign && !draft.translation().isEmpty();
        var checked = isTranslated ? composing.check(draft, of, visit) : Checked.NOTHING;
        if (checked.stops() && !anyway) {
            return new Flawed(checked, "");
        }
        var answer = new Answer(draft.text(), composing.language(draft).withoutRegion(), isTranslated ? Optional.of(translation(draft, of, visit)) : Optional.empty(),
                draft.then(), promised(draft, visit));
        return agents.answer(of.ticket().id(), draft.version(), answer, of.signed()).isPresent() ? new Sent() : new Overtaken();
    }

    // What an engine makes of it is asked again and not believed of the form: so it is known what a person wrote. The same
    // with a reply: its versions are people's work, and who mends one goes on with that and not with an engine's.
    private Translation translation(Draft draft, Case of, Visit visit) {
        var reply = canned.say(draft, composing.language(draft), of, visit).filter(pair -> pair.text().equals(draft.text())).flatMap(Pair::translation);
        if (reply.filter(draft.translation()::equals).isPresent() || !(composing.translate(draft, of) instanceof Ready ready)) {
            return new Translation(draft.translation(), Optional.empty(), true);
        }
        boolean isEdited = !ready.text().replace("\r\n", "\n").strip().equals(draft.translation());
        return new Translation(draft.translation(), isEdited && reply.isPresent() ? Optional.empty() : Optional.of(ready.provenance()), isEdited);
    }

    private static Optional<String> unkept(Draft draft, Visit visit) {
        if (!draft.promised().isEmpty() && draft.then() == State.SOLVED) {
            return Optional.of(visit.text("console.answer.settled"));
        }
        return draft.promised().isEmpty() || promised(draft, visit).filter(visit.now()::isBefore).isPresent() ? Optional.empty()
                : Optional.of(visit.text("console.answer.late"));
    }

    /** The promised moment, on the writer's clock. */
    private static Optional<Instant> promised(Draft draft, Visit visit) {
        try {
            return draft.promised().isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(draft.promised()).atZone(visit.zone()).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
