package dragoman.bulk;

import dragoman.changes.Change;
import dragoman.changes.Changes;
import dragoman.drafts.Target;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.Verdict.Conflict;
import dragoman.exchange.Verdict.Rejected;
import dragoman.exchange.Verdict.Taken;
import dragoman.exchange.Verdict.Wrong;
import dragoman.foreign.Format;
import dragoman.foreign.Units;
import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.roster.Addresses;
import dragoman.roster.Names;
import dragoman.roster.Reasons;
import dragoman.staff.StaffFrame;
import dragoman.texts.Edition;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what a file came to. */
@Singleton
class FileViews {

    /** A language that texts can be brought in. */
    record Language(String id, String name) {}

    /** A value of a choice. */
    record Option(String value, String label, boolean chosen) {}

    /** What is to be written into a file. */
    record Taking(List<Option> locales, List<Option> areas, List<Option> formats, String state, String has, String q) {}

    /** A text that the file changes, word by word. */
    record Line(String url, String key, List<Change> changes) {}

    /** A text of which somebody has to choose one; base may be empty, as may ours. */
    record Choice(String url, String key, String why, String base, String theirs, String ours) {}

    /**
     * Something that is wrong with the file.
     *
     * @param detail what a program says of it, in English; may be empty
     */
    record Flaw(String place, String key, String check, String reason, String detail) {}

    /** templates/bulk/files-page.html */
    @CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilesPage(StaffFrame frame, List<Language> languages, Taking taking, int most, String said, String problem) implements TemplateInstance {}

    /** What is shown of a comparison. */
    record Shown(String url, String name, String language, String tag, String dir, List<Line> lines, int taken, int restTaken, List<Choice> choices, int conflicts, int restConflicts,
            int same, List<Flaw> flaws, boolean whole, String plan) {}

    /** templates/bulk/file-page.html */
    @CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilePage(StaffFrame frame, Shown shown, String problem) implements TemplateInstance {}

    private static final int LINES = 100;
    private static final int CHOICES = 300;
    private static final int FLAWS = 100;
    private static final int AROUND = 120;

    private final Comparing comparing;
    private final Reasons reasons;

    FileViews(Comparing comparing, Reasons reasons) {
        this.comparing = comparing;
        this.reasons = reasons;
    }

    FilesPage form(StaffFrame frame, List<LocaleId> locales, Taking taking, String said, String problem) {
        var words = Words.of(frame.visit().locale());
        var languages = words.sorted(locales, words::language).stream().map(locale -> new Language(locale.id(), words.language(locale))).toList();
        return new FilesPage(frame, languages, taking, UploadSize.MEGABYTES, said, problem);
    }

    /**
     * What may be taken along.
     *
     * @param locales that this person sees
     * @param own those that this person writes, the likeliest
     */
    Taking taking(Sought sought, List<LocaleId> locales, List<LocaleId> own, Edition edition, Visit visit) {
        var words = Words.of(visit.locale());
        var chosen = sought.locale != null ? sought.locale : words.sorted(own, words::language).stream().map(LocaleId::id).findFirst().orElse("");
        var areas = Stream.concat(Stream.of(new Option("", visit.text("console.all"), false)),
                Names.areas(edition, visit).entrySet().stream().map(area -> new Option(area.getKey(), area.getValue(), area.getKey().equals(sought.area)))).toList();
        return new Taking(words.sorted(locales, words::language).stream().map(one -> new Option(one.id(), words.language(one), one.id().equals(chosen))).toList(),
                areas, Arrays.stream(Format.values()).map(format -> new Option(format.word(), format == Format.PROPERTIES ? format.word() : format.name(), false)).toList(),
                Wish.said(sought.state), Wish.said(sought.has), Wish.said(sought.q));
    }

    FilePage compared(StaffFrame frame, Upload upload, Compared compared, String problem) {
        var visit = frame.visit();
        var taken = compared.taken();
        var conflicts = compared.conflicts();
        var flaws = compared.rejected().stream().map(Rejected::wrong).flatMap(List::stream).limit(FLAWS).map(wrong -> flaw(wrong, visit)).toList();
        int same = compared.verdicts().size() - taken.size() - conflicts.size() - compared.rejected().size();
        return new FilePage(frame, new Shown(FilePages.PATH + "/" + upload.id(), upload.name(), Words.of(visit.locale()).language(upload.locale()), upload.locale().tag(), upload.locale().dir(),
                taken.stream().limit(LINES).map(one -> line(one, upload)).toList(), taken.size(), Math.max(0, taken.size() - LINES),
                conflicts.stream().limit(CHOICES).map(one -> choice(one, upload, visit)).toList(), conflicts.size(), Math.max(0, conflicts.size() - CHOICES),
                same, flaws, true, Comparing.digest(compared)), problem);
    }

    FilePage flawed(StaffFrame frame, Upload upload, List<Finding> errors) {
        var visit = frame.visit();
        return new FilePage(frame, new Shown(FilePages.PATH + "/" + upload.id(), upload.name(), Words.of(visit.locale()).language(upload.locale()), upload.locale().tag(), upload.locale().dir(),
                List.of(), 0, 0, List.of(), 0, 0, 0, errors.stream().limit(FLAWS).map(error -> flaw(new Wrong(error, Optional.empty()), visit)).toList(), false, ""), "");
    }

    private static Line line(Taken taken, Upload upload) {
        var key = taken.incoming().entry().key();
        return new Line(url(key, upload), key, Changes.of(taken.ours().orElse(""), taken.text()).stream().map(one -> one.near(AROUND)).toList());
    }

    private Choice choice(Conflict conflict, Upload upload, Visit visit) {
        var key = conflict.incoming().entry().key();
        return new Choice(url(key, upload), key, visit.text("workbench.files.why." + conflict.why().name()), comparing.base(conflict, upload),
                conflict.incoming().text().orElse(""), conflict.ours().orElse(""));
    }

    // As the editor says it.
    private Flaw flaw(Wrong wrong, Visit visit) {
        var finding = wrong.finding();
        return new Flaw(finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file(), finding.key(), finding.id(),
                wrong.result().map(result -> reasons.of(result, visit)).orElseGet(() -> FlawWords.of(finding, visit)), wrong.result().isPresent() ? "" : FlawWords.detail(finding));
    }

    private static String url(String key, Upload upload) {
        return Addresses.text(new Target(Units.unit(key), upload.locale()));
    }
}
