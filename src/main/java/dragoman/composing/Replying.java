package dragoman.composing;

import dragoman.composing.Canned.Pair;
import dragoman.handling.Case;
import dragoman.handling.Checked;
import dragoman.translation.Outcome.Ready;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts canned replies into answers, behind what stands there already. */
@Singleton
class Replying {

    private static final String BETWEEN = "\n\n";

    private final Composing composing;
    private final Canned canned;

    Replying(Composing composing, Canned canned) {
        this.composing = composing;
        this.canned = canned;
    }

    /** The form with what the chosen reply says in both languages; else with what is missing, and nothing is lost. */
    ComposeView put(Draft draft, Case of, Visit visit) {
        var language = composing.language(draft);
        return canned.say(draft, language, of, visit).map(pair -> put(pair, draft, of, visit))
                .orElseGet(() -> composing.view(draft, of, Checked.NOTHING, visit.text(canned.has(draft.chosen(), visit) ? "console.reply.missing" : "console.reply.none"), visit));
    }

    private ComposeView put(Pair pair, Draft draft, Case of, Visit visit) {
        if (draft.text().isBlank() || draft.chosen().became(draft.text())) {
            var alone = draft.saying(pair.text(), pair.own().language().withoutRegion().tag()).choosing(draft.chosen().saying(pair.text()));
            return show(alone, pair.translation(), of, visit);
        }
        // Put in twice by a slip of the finger.
        if (draft.text().contains(pair.text())) {
            return composing.preview(draft, of, visit);
        }
        var both = draft.saying(draft.text() + BETWEEN + pair.text(), draft.language()).choosing(draft.chosen().saying(""));
        return show(both, before(draft, of).flatMap(before -> pair.translation().map(reply -> before + BETWEEN + reply)), of, visit);
    }

    // What nobody has translated is shown as an engine translates it, as everything else.
    private ComposeView show(Draft draft, Optional<String> translation, Case of, Visit visit) {
        return composing.preview(translation.filter(text -> composing.isForeign(draft, of)).map(draft::with).orElse(draft), of, visit);
    }

    /** What the buyer gets of what stands there already; empty where nobody has translated it. */
    private Optional<String> before(Draft draft, Case of) {
        if (draft.isSeen()) {
            return Optional.of(draft.translation()).filter(text -> !text.isEmpty());
        }
        return composing.isForeign(draft, of) && composing.translate(draft, of) instanceof Ready ready ? Optional.of(ready.text()) : Optional.empty();
    }
}
