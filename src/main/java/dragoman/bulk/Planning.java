package dragoman.bulk;

import dragoman.bulk.Plan.Change;
import dragoman.bulk.Plan.Why;
import dragoman.drafts.Batch.Act;
import dragoman.drafts.Batch.Planned;
import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome.Reason;
import dragoman.drafts.Reviews;
import dragoman.drafts.State;
import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.queue.Queue.Found;
import dragoman.queue.Row;
import dragoman.queue.Sames;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.translation.Memory;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out what an act would do to each text of a list. Changes nothing. */
@Singleton
class Planning {

    /** What becomes of a text, or why nothing does. */
    private sealed interface Step {
        record Changed(String text, String madeFrom) implements Step {}

        record Kept(Why why) implements Step {}
    }

    private static final int EXACT = 100;
    private static final Set<State> SENDABLE = Set.of(State.DRAFT, State.REJECTED);
    private static final Set<State> REJECTABLE = Set.of(State.NEEDS_REVIEW, State.APPROVED);

    private final Reviews reviews;
    private final Memory memory;

    Planning(Reviews reviews, Memory memory) {
        this.reviews = reviews;
        this.memory = memory;
    }

    Plan of(Act act, Found found, LocaleId locale, Edition edition, Wish wish, long account) {
        var changes = new ArrayList<Change>();
        var kept = new EnumMap<Why, Integer>(Why.class);
        for (var row : found.rows()) {
            var step = Drafts.isReadOnly(row.entry().source(), locale) ? kept(Why.STATE) : step(act, row, locale, edition, wish, account);
            if (step instanceof Step.Changed changed) {
                changes.add(change(row, locale, changed));
            } else if (step instanceof Step.Kept stays) {
                kept.merge(stays.why(), 1, Integer::sum);
            }
        }
        return new Plan(List.copyOf(changes), kept, found.spent());
    }

    private Step step(Act act, Row row, LocaleId locale, Edition edition, Wish wish, long account) {
        return switch (act) {
            case APPROVE -> row.draft().map(draft -> approved(draft, account)).orElse(kept(Why.STATE));
            case REJECT -> judged(row, REJECTABLE);
            case SEND -> judged(row, SENDABLE);
            case TAKE -> taken(row, locale, edition);
            case REPLACE -> replaced(row, locale, Wish.typed(wish.search), Wish.typed(wish.by));
        };
    }

    private Step approved(Draft draft, long account) {
        return reviews.standsInTheWay(draft, account).map(reason -> kept(why(reason))).orElse(same(draft));
    }

    private static Why why(Reason reason) {
        return switch (reason) {
            case OWN_TEXT -> Why.OWN_TEXT;
            case FLAWED -> Why.FLAWED;
            default -> Why.STATE;
        };
    }

    private static Step judged(Row row, Set<State> from) {
        return row.draft().filter(draft -> from.contains(draft.state())).map(Planning::same).orElse(kept(Why.STATE));
    }

    /** Where nobody is at work: what is live where the source says the same, else what is remembered of this very text. */
    private Step taken(Row row, LocaleId locale, Edition edition) {
        if (row.draft().isPresent()) {
            return kept(Why.STATE);
        }
        var source = row.entry().source();
        var before = Sames.of(edition, row.entry(), locale).findFirst().or(() -> memory.suggest(source.text(), TextFolder.SOURCE, locale, List.of()).stream()
                .filter(one -> one.score() == EXACT).map(Memory.Suggestion::target).findFirst());
        var fresh = own(row, locale).filter(text -> !edition.isStale(text)).map(Text::text);
        return before.filter(text -> !fresh.equals(Optional.of(text))).map(text -> changed(row, text, source.digest())).orElse(kept(Why.NOTHING));
    }

    private static Step replaced(Row row, LocaleId locale, String search, String by) {
        var text = row.draft().map(Draft::text).or(() -> own(row, locale).map(Text::text)).orElse("");
        if (search.isEmpty() || !text.contains(search) || search.equals(by)) {
            return kept(Why.NOTHING);
        }
        var madeFrom = row.draft().map(Draft::madeFrom).or(() -> own(row, locale).flatMap(Text::madeFrom)).orElse(row.entry().source().digest());
        return changed(row, text.replace(search, by), madeFrom);
    }

    private static Step changed(Row row, String text, String madeFrom) {
        var tidy = row.entry().source().kind().tidy(text);
        return tidy.isBlank() || tidy.length() > Drafts.LONGEST ? kept(Why.LENGTH) : new Step.Changed(tidy, madeFrom);
    }

    private static Step same(Draft draft) {
        return new Step.Changed(draft.text(), draft.madeFrom());
    }

    private static Step kept(Why why) {
        return new Step.Kept(why);
    }

    private static Change change(Row row, LocaleId locale, Step.Changed to) {
        var planned = new Planned(new Target(row.entry().unit(), locale), row.draft().map(Draft::version).orElse(0), own(row, locale).map(Text::digest), to.text(), to.madeFrom());
        return new Change(planned, row.entry().key(), row.entry().source().text(), row.text());
    }

    private static Optional<Text> own(Row row, LocaleId locale) {
        return row.live().filter(text -> text.locale().equals(locale));
    }
}
