package dragoman.overview;

import dragoman.drafts.Draft;
import dragoman.drafts.Target;
import dragoman.i18n.Beginning;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.places.Places;
import dragoman.queue.Queue;
import dragoman.queue.Row;
import dragoman.queue.Standing;
import dragoman.roster.Addresses;
import dragoman.roster.Answers;
import dragoman.roster.FirstLocale;
import dragoman.roster.Names;
import dragoman.roster.Remit;
import dragoman.roster.Told;
import dragoman.roster.Trail;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that is translated into a language, what matters first. */
@Path(Addresses.TEXTS)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class TextQueuePages {

    /** A text in the list. @param visits to the pages that it stands on, in four weeks; told of what is not done */
    record Line(String url, String here, String article, String key, String source, String sourceTag, String text, String tag, String dir, String state, String stateWords, boolean stale, boolean machine, String from, long visits) {}

    /** A value of a filter. */
    record Option(String value, String label, boolean chosen) {}

    /** What is filtered by. */
    record Filters(List<Option> locales, List<Option> states, List<Option> flags, List<Option> areas, String question) {}

    /** templates/overview/texts-page.html */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TextsPage(StaffFrame frame, Filters filters, List<Line> lines, int count, boolean spent, String self, String all, String file, String next, String done, List<String> slips, String none) implements TemplateInstance {}

    /** templates/overview/no-texts-page.html */
    @CheckedTemplate(basePath = "overview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoTextsPage(StaffFrame frame, String login) implements TemplateInstance {}

    private static final int EXCERPT = 81;
    private static final List<String> FLAGS = List.of("stale", "error", "warning", "machine", "comment", "conflict");

    private final Remit remit;
    private final Queue queue;
    private final Places places;
    private final FirstLocale first;
    private final StaffFrames frames;
    private final Pages pages;

    TextQueuePages(Remit remit, Queue queue, Places places, FirstLocale first, StaffFrames frames, Pages pages) {
        this.remit = remit;
        this.queue = queue;
        this.places = places;
        this.first = first;
        this.frames = frames;
        this.pages = pages;
    }

    /** Who looks after accounts sees no text by that, and is told who does. */
    @GET
    @Admits({Role.TRANSLATOR, Role.REVIEWER, Role.ADMIN})
    public Response list(@RestQuery String locale, @RestQuery String after, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("workbench.title", signed, request);
        if (!signed.is(Role.TRANSLATOR, Role.REVIEWER)) {
            return pages.show(new NoTextsPage(frame, signed.login()), frame.visit(), 200);
        }
        var edition = remit.edition();
        var trail = Trail.of(request).at(Optional.empty());
        var locales = remit.locales(signed);
        if (locales.isEmpty()) {
            return pages.show(new TextsPage(frame, filters(locales, null, trail, frame.visit()), List.of(), 0, false, Addresses.TEXTS, "", "", "", "", List.of(), frame.visit().text("workbench.none")), frame.visit(), 200);
        }
        var chosen = locales.stream().filter(one -> one.id().equals(locale)).findFirst().orElseGet(() -> first.of(signed.account(), locales, frame.visit()));
        var page = queue.find(edition, chosen, trail.question(), Queue.Mark.parse(after), frame.visit().now(), frame.visit().zone());
        var lines = page.rows().stream().map(one -> line(one.row(), trail.at(Optional.of(one.mark())), edition, chosen, frame.visit())).toList();
        return pages.show(new TextsPage(frame, filters(locales, chosen, trail, frame.visit()), lines, page.count(), page.spent(), trail.list(chosen, Optional.empty()),
                trail.behind(Addresses.of(Addresses.TEXTS + "/all", "locale", chosen.id())), trail.behind(Addresses.of(Addresses.TEXTS + "/files", "locale", chosen.id())) + "#download", page.next().map(mark -> trail.list(chosen, Optional.of(mark))).orElse(""),
                Told.said(request, frame.visit()), Answers.slips(trail.question(), frame.visit()), Answers.none(trail.question(), frame.visit())), frame.visit(), 200);
    }

    private Line line(Row row, Trail trail, Edition edition, LocaleId locale, Visit visit) {
        var own = row.live().filter(text -> text.locale().equals(locale));
        boolean goes = row.draft().filter(Draft::removes).isPresent();
        var from = goes ? edition.inherited(row.entry().unit(), locale) : own.isPresent() || row.draft().isPresent() ? Optional.<Text>empty() : row.live();
        return new Line(trail.behind(Addresses.text(new Target(row.entry().unit(), locale))), "t" + row.entry().place(), Names.article(row.entry().unit(), edition, visit), row.entry().key(), Beginning.of(row.entry().source().text(), EXCERPT), TextFolder.SOURCE.tag(),
                Beginning.of(goes ? from.map(Text::text).orElse("") : row.text(), EXCERPT), locale.tag(), locale.dir(), row.standing().name(), visit.text("workbench.state." + row.standing().name()), row.stale(),
                row.draft().filter(draft -> draft.machine()).isPresent(), from.map(text -> Words.of(visit.locale()).language(text.locale())).orElse(""),
                row.isOpen() ? places.visits(row.entry().unit(), locale, edition) : 0);
    }

    private Filters filters(List<LocaleId> locales, LocaleId chosen, Trail trail, Visit visit) {
        var words = Words.of(visit.locale());
        return new Filters(
                words.sorted(locales, words::language).stream().map(one -> new Option(one.id(), words.language(one), one.equals(chosen))).toList(),
                all(visit, Arrays.stream(Standing.values()).map(one -> new Option(one.word(), visit.text("workbench.state." + one.name()), one.word().equals(trail.state())))),
                all(visit, FLAGS.stream().map(one -> new Option(one, visit.text("workbench.flag." + one), one.equals(trail.has())))),
                all(visit, Names.areas(remit.edition(), visit).entrySet().stream().map(one -> new Option(one.getKey(), one.getValue(), one.getKey().equals(trail.area())))), trail.typed());
    }

    private static List<Option> all(Visit visit, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", visit.text("console.all"), false)), options).toList();
    }
}
