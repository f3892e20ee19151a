package dragoman.drafts;

import dragoman.audit.Who;
import dragoman.drafts.Step.Kind;
import dragoman.exchange.Received;
import dragoman.exchange.Verdict;
import dragoman.foreign.Units;
import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Texts from files of other tools: drafts that wait for a review. Where somebody is at work on one of them, none is taken. */
@Singleton
class FileTexts implements Received {

    // The service itself, as with releases.
    private static final long NOBODY = 0;

    private final DraftRows rows;
    private final Steps steps;
    private final Editions editions;

    FileTexts(DraftRows rows, Steps steps, Editions editions) {
        this.rows = rows;
        this.steps = steps;
        this.editions = editions;
    }

    @Override
    @Transactional
    public Received.Outcome accept(LocaleId locale, List<Verdict.Taken> taken, String by) {
        editions.refresh();
        var edition = editions.current();
        if (taken.stream().anyMatch(text -> !text.ours().equals(live(edition, locale, text)))) {
            return new Received.Outcome.Refused("something else was published meanwhile than what the file was compared with");
        }
        // In one order, so that two who bring files do not wait for each other.
        var texts = taken.stream().sorted(Comparator.comparing(text -> text.incoming().entry().key())).toList();
        var claimed = texts.stream().map(text -> rows.claim(new Target(Units.unit(text.incoming().entry().key()), locale), steps.now())).toList();
        var atWork = new ArrayList<Target>();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).state().isOpen() && !claimed.get(i).text().equals(texts.get(i).text())) {
                atWork.add(claimed.get(i).target());
            }
        }
        if (!atWork.isEmpty()) {
            return new Received.Outcome.Refused("somebody is at work on " + atWork.get(0) + (atWork.size() > 1 ? " and on others, " + atWork.size() + " in all" : ""));
        }
        long account = account(by);
        for (int i = 0; i < claimed.size(); i++) {
            keep(edition, claimed.get(i), texts.get(i).text(), account, account == NOBODY ? by : "");
        }
        return new Received.Outcome.Kept(texts.size());
    }

    private static Optional<String> live(Edition edition, LocaleId locale, Verdict.Taken text) {
        return edition.at(Units.unit(text.incoming().entry().key()), locale).map(Text::text);
    }

    /** Whoever brings a text counts as its author, and does not approve it where somebody else has to. */
    private static long account(String by) {
        return Who.account(by).orElse(NOBODY);
    }

    private void keep(Edition edition, Draft draft, String text, long account, String by) {
        if (draft.state().isOpen()) {
            return;
        }
        var target = draft.target();
        var source = edition.at(target.unit(), TextFolder.SOURCE).map(Text::text).orElse("");
        var live = edition.at(target.unit(), target.locale()).map(Text::digest);
        var written = draft.written(text, Digest.of(source), live, false, account, steps.now());
        steps.take(written, Kind.SAVED, account, by);
        steps.take(written.in(State.NEEDS_REVIEW, steps.now()), Kind.SENT, account, by);
    }
}
