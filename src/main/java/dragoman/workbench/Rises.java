package dragoman.workbench;

import dragoman.drafts.Draft;
import dragoman.drafts.Drafts;
import dragoman.drafts.Outcome;
import dragoman.drafts.Reach;
import dragoman.drafts.Target;
import dragoman.drafts.Written;
import dragoman.formats.Formats;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.queue.Queue;
import dragoman.roster.Addresses;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import dragoman.workbench.EditorView.Kin;
import dragoman.workbench.EditorView.Upward;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves what a variant says differently up to the language that it inherits from, where more people read it. */
@Singleton
class Rises {

    /**
     * A text that could be moved up.
     *
     * @param text as the variant has it
     * @param here the variant, where its text is live and goes with a draft of its own
     * @param others the other locales whose readers would then see it
     */
    record Rise(Target to, Optional<LocaleId> here, String text, String madeFrom, List<LocaleId> others) {

        Upward view(Visit visit) {
            var words = Words.of(visit.locale());
            var names = Formats.of(visit.reader()).list(words.sorted(others, words::language).stream().map(words::language).toList());
            var two = here.map(locale -> visit.text("workbench.rise.drafts", Map.of("up", words.language(to.locale()), "here", words.language(locale)))).orElse("");
            return new Upward(visit.text("workbench.rise", Map.of("language", words.language(to.locale()))), two,
                    others.isEmpty() ? visit.text("workbench.rise.nobody") : visit.text("workbench.rise.others", Map.of("languages", names)));
        }
    }

    private final Queue queue;
    private final Drafts drafts;
    private final Reach reach;

    Rises(Queue queue, Drafts drafts, Reach reach) {
        this.queue = queue;
        this.drafts = drafts;
        this.reach = reach;
    }

    /** Empty where the locale says nothing of its own, inherits from none, or somebody else writes that one. */
    Optional<Rise> of(Job job) {
        var parents = LocaleChain.parents(job.target().locale());
        var locales = queue.locales(job.edition());
        var up = parents.stream().skip(1).filter(locales::contains).findFirst().filter(locale -> reach.mayWrite(job.signed(), locale) && !locale.equals(TextFolder.SOURCE));
        var own = drafts.find(job.target()).filter(draft -> draft.state().isOpen() && !draft.removes());
        var text = own.map(Draft::text).or(() -> job.live().map(Text::text));
        var madeFrom = own.map(Draft::madeFrom).or(() -> job.live().flatMap(Text::madeFrom)).orElse(job.entry().source().digest());
        return up.flatMap(locale -> text.map(some -> new Rise(new Target(job.target().unit(), locale), job.live().map(Text::locale), some, madeFrom, others(job, locale, locales))));
    }

    /** Drafts of other locales without which this one is half of what was meant: it goes here and is written there, or the other way round. */
    List<Kin> kin(Job job, Optional<Draft> open, Visit visit) {
        if (open.isEmpty()) {
            return List.of();
        }
        var key = open.get().removes() ? "workbench.rise.above" : "workbench.rise.below";
        return (open.get().removes() ? above(job) : below(job)).stream().filter(draft -> reach.maySee(job.signed(), draft.target().locale()))
                .map(draft -> new Kin(visit.text(key), Addresses.text(draft.target()), Words.of(visit.locale()).language(draft.target().locale()),
                        visit.text("workbench.state." + draft.state().name()))).toList();
    }

    /** What is read where the own text goes, as far as somebody is writing it. */
    private List<Draft> above(Job job) {
        for (var parent : LocaleChain.parents(job.target().locale()).subList(1, LocaleChain.parents(job.target().locale()).size())) {
            var draft = open(job, parent).filter(one -> !one.removes());
            if (draft.isPresent() || job.edition().at(job.target().unit(), parent).isPresent()) {
                return draft.stream().toList();
            }
        }
        return List.of();
    }

    /** Where an own text goes, so that this one is read. */
    private List<Draft> below(Job job) {
        var here = job.target().locale();
        return queue.locales(job.edition()).stream().filter(locale -> LocaleChain.parents(locale).stream().skip(1)
                        .filter(parent -> parent.equals(here) || job.edition().at(job.target().unit(), parent).isPresent()).findFirst().filter(here::equals).isPresent())
                .flatMap(locale -> open(job, locale).filter(Draft::removes).stream()).toList();
    }

    private Optional<Draft> open(Job job, LocaleId locale) {
        return drafts.find(new Target(job.target().unit(), locale)).filter(draft -> draft.state().isOpen());
    }

    /** Those that read the parent’s text of this unit, or would if it had one. */
    private static List<LocaleId> others(Job job, LocaleId up, List<LocaleId> locales) {
        return locales.stream().filter(locale -> !locale.equals(job.target().locale()) && !locale.equals(up) && inherits(job, locale, up)).toList();
    }

    private static boolean inherits(Job job, LocaleId locale, LocaleId up) {
        for (var parent : LocaleChain.parents(locale)) {
            if (parent.equals(up)) {
                return true;
            }
            if (job.edition().at(job.target().unit(), parent).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** Makes it a draft there, and leaves nothing of the variant’s own behind; whoever is at work there is not overwritten. */
    Outcome take(Job job, Rise rise) {
        int version = drafts.find(rise.to()).filter(draft -> !draft.state().isOpen()).map(Draft::version).orElse(0);
        var live = job.edition().at(rise.to().unit(), rise.to().locale()).map(Text::digest);
        var outcome = drafts.save(rise.to(), new Written(rise.text(), version, live, rise.madeFrom(), false), job.signed().account());
        if (outcome instanceof Outcome.Done) {
            leave(job);
        }
        return outcome;
    }

    /** Here it is not needed any more: what is live goes with a draft of its own, what was only in work at once. */
    private void leave(Job job) {
        int version = drafts.find(job.target()).map(Draft::version).orElse(0);
        var live = job.live().map(Text::digest);
        if (live.isPresent()) {
            drafts.remove(job.target(), version, live, job.signed().account());
        } else {
            drafts.withdraw(job.target(), version, job.signed().account());
        }
    }
}
