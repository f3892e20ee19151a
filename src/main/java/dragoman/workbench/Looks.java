package dragoman.workbench;

import dragoman.drafts.Proofs;
import dragoman.drafts.Remark;
import dragoman.help.Paragraph;
import dragoman.i18n.Finding.Severity;
import dragoman.keyboard.Invisible;
import dragoman.keyboard.Keyboard;
import dragoman.market.Markets;
import dragoman.roster.Reasons;
import dragoman.texts.Text;
import dragoman.units.SourceNotes;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import dragoman.workbench.EditorView.Findings;
import dragoman.workbench.EditorView.Found;
import jakarta.inject.Singleton;
import java.util.List;

/** What is found in a text, kept or just typed, and how it will look. */
@Singleton
class Looks {

    private static final int WIDE = 60;

    private final Proofs proofs;
    private final Reasons reasons;
    private final SourceNotes notes;
    private final Markets markets;

    Looks(Proofs proofs, Reasons reasons, SourceNotes notes, Markets markets) {
        this.proofs = proofs;
        this.reasons = reasons;
        this.notes = notes;
        this.markets = markets;
    }

    /** Whether a text cannot be approved, whatever is said of it. Asks no database. */
    boolean isFlawed(Job job, String text) {
        return proofs.results(job.edition(), job.target(), text).stream().anyMatch(result -> result.severity() == Severity.ERROR);
    }

    Findings of(Job job, String text, Visit visit) {
        var locale = job.target().locale();
        var remarks = text.isBlank() ? List.<Remark>of() : proofs.of(job.edition(), job.target(), text);
        var invisible = Invisible.isIn(text) ? Invisible.pieces(text) : List.<Invisible.Piece>of();
        return new Findings(remarks.stream().map(remark -> found(remark, text, visit)).toList(), preview(job, text, visit), invisible, Keyboard.explained(text, visit), locale.tag(), locale.dir());
    }

    private Found found(Remark remark, String text, Visit visit) {
        var result = remark.result();
        var at = text.substring(Math.min(result.start(), text.length()), Math.min(result.end(), text.length()));
        return new Found(result.id(), result.severity().name(), visit.text("workbench.severity." + result.severity().name()), reasons.of(result, visit),
                at.length() > WIDE || at.equals(text) ? "" : at, result.fix().orElse(""), remark.said().map(said -> said.why()).orElse(""),
                result.severity() == Severity.WARNING && remark.said().isEmpty());
    }

    // As its buyers read it, with their digits and clock: whoever looks at it sees the same.
    private List<Preview.Line> preview(Job job, String text, Visit visit) {
        var locale = job.target().locale();
        var market = markets.readersOf(locale).orElse(markets.backup());
        // Where nothing is said of one's own, what is taken over is read.
        var read = text.isBlank() ? job.inherited().map(Text::text).orElse("") : text;
        var lines = job.entry().isTerm() ? List.<Preview.Line>of()
                : Preview.of(read, locale, notes.contract(job.target().unit()), market.reader(locale.withoutRegion(), market.zone()), visit.messages(), visit.now());
        // Signs of Markdown are nothing that a buyer sees.
        return UnitName.kind(job.target().unit()) != UnitKind.BLOCK ? lines
                : lines.stream().map(line -> line.shownAs(words -> Paragraph.html(words, job.edition(), market, locale.withoutRegion()))).toList();
    }
}
