package dragoman.composing;

import dragoman.composing.ComposeView.Remembered;
import dragoman.composing.ComposeView.Tongue;
import dragoman.handling.Case;
import dragoman.handling.Checked;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.tickets.TicketConfig;
import dragoman.tickets.Tickets;
import dragoman.translation.Guards;
import dragoman.translation.Memory;
import dragoman.translation.Outcome;
import dragoman.translation.Outcome.Ready;
import dragoman.translation.Translations;
import dragoman.translation.Wanted;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of what somebody writes, before it is sent. */
@Singleton
public class Composing {

    private static final int PARAGRAPHS = 4;
    private static final int SHOWN = 4;

    private final Canned canned;
    private final Translations translations;
    private final Guards guards;
    private final Memory memory;
    private final Markets markets;
    private final Tickets tickets;
    private final TicketConfig config;

    Composing(Canned canned, Translations translations, Guards guards, Memory memory, Markets markets, Tickets tickets, TicketConfig config) {
        this.canned = canned;
        this.translations = translations;
        this.guards = guards;
        this.memory = memory;
        this.markets = markets;
        this.tickets = tickets;
        this.config = config;
    }

    /** An empty form; empty for somebody who may read the thread and not write to its buyer. */
    public Optional<ComposeView> blank(Case of, Visit visit) {
        return of.reach().mayAnswer(of.ticket())
                ? Optional.of(view(Draft.blank(visit.language().withoutRegion().tag(), of.ticket().version()), of, Checked.NOTHING, "", visit))
                : Optional.empty();
    }

    /** The form with what the buyer will get: what was translated by hand stays while the text that it is of is the same. Asks engines. */
    ComposeView preview(Draft draft, Case of, Visit visit) {
        var missing = problem(draft, visit);
        if (missing.isPresent()) {
            return view(draft, of, Checked.NOTHING, missing.get(), visit);
        }
        if (!isForeign(draft, of)) {
            return view(draft.with(""), of, Checked.NOTHING, "", visit);
        }
        if (draft.isSeen() && !draft.translation().isEmpty()) {
            return view(draft, of, check(draft, of, visit), "", visit);
        }
        if (translate(draft, of) instanceof Ready ready) {
            return view(draft.with(ready.text()), of, Checked.of(ready.remarks(), visit), "", visit);
        }
        // What somebody wrote by hand is not lost where no engine has anything better.
        var kept = draft.with(draft.translation());
        return view(kept, of, kept.translation().isEmpty() ? Checked.NOTHING : check(kept, of, visit), "", visit);
    }

    /** The form as it is, with a sentence over it. */
    ComposeView view(Draft draft, Case of, Checked checked, String problem, Visit visit) {
        var from = language(draft);
        var into = of.ticket().language();
        boolean isForeign = isForeign(draft, of);
        boolean isSeen = draft.isSeen() && isForeign;
        return new ComposeView(of.path(), of.query(), draft, ComposeView.choices(Stream.concat(Stream.of(from, visit.language()), languages(of)), visit), Tongue.of(from, visit),
                new Tongue(ComposeView.gets(into, visit), into.tag(), into.dir()), isForeign, isSeen, isSeen && draft.translation().isEmpty(), checked,
                isSeen ? remembered(draft, of) : List.of(), problem, canned.view(draft, from, of, visit));
    }

    /** What is missing in a text that is to be sent, as a sentence. */
    Optional<String> problem(Draft draft, Visit visit) {
        if (draft.text().isBlank()) {
            return Optional.of(visit.text("console.answer.missing"));
        }
        boolean isLong = draft.text().length() > config.longest() || draft.translation().length() > config.longest();
        return isLong ? Optional.of(visit.text("contact.message.long", Map.of("most", config.longest()))) : Optional.empty();
    }

    boolean isForeign(Draft draft, Case of) {
        return !language(draft).sameLanguage(of.ticket().language());
    }

    LocaleId language(Draft draft) {
        return markets.language(draft.language()).orElse(LocaleId.of("en"));
    }

    Checked check(Draft draft, Case of, Visit visit) {
        return Checked.of(guards.check(draft.text(), draft.translation(), language(draft), into(of)), visit);
    }

    /** Asked a second time, engines' answers are at hand. */
    Outcome translate(Draft draft, Case of) {
        return translations.translate(new Wanted(draft.text(), language(draft), into(of), of.ticket().market(), "ANSWER", names(of)));
    }

    private List<Remembered> remembered(Draft draft, Case of) {
        return Arrays.stream(draft.text().split("\n+")).filter(line -> !line.isBlank()).limit(PARAGRAPHS)
                .flatMap(line -> memory.suggest(line.strip(), language(draft), into(of), names(of)).stream())
                .map(found -> new Remembered(found.source(), found.target(), found.score())).limit(SHOWN).toList();
    }

    private Stream<LocaleId> languages(Case of) {
        return Stream.of(tickets.working(of.ticket()), of.ticket().language());
    }

    private LocaleId into(Case of) {
        return markets.find(of.ticket().market()).map(market -> of.ticket().language().in(market.region())).orElse(of.ticket().language());
    }

    private static List<String> names(Case of) {
        return of.ticket().name().stream().toList();
    }
}
