package dragoman.lens;

import dragoman.drafts.Target;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.roster.Addresses;
import dragoman.texts.Edition;
import dragoman.units.UnitName;
import dragoman.web.Lens;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages as buyers have them, with a mark at each text that leads to where this person writes it. */
final class Marks implements Lens {

    /** A text's way to its editor. */
    record Mark(Visit visit, String url, String key) {}

    /** templates/lens/mark-here.html: beside the text. */
    @CheckedTemplate(basePath = "lens", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarkHere(Mark mark) implements TemplateInstance {}

    /** templates/lens/marks-below.html: texts that have no place beside them. */
    @CheckedTemplate(basePath = "lens", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarksBelow(Visit visit, List<Mark> marks) implements TemplateInstance {}

    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>");
    private static final String END = "</body>";

    private final Visit visit;
    private final Predicate<LocaleId> may;
    private final Supplier<String> bar;
    private Signs signs;
    private List<LocaleId> own = List.of();

    Marks(Visit visit, Predicate<LocaleId> may, Supplier<String> bar) {
        this.visit = visit;
        this.may = may;
        this.bar = bar;
    }

    @Override
    public Edition edition(Edition release) {
        signs = Signs.of(release);
        return signs.edition();
    }

    @Override
    public LocaleChain chain(LocaleChain chain) {
        own = chain.own();
        return chain;
    }

    @Override
    public String page(String html) {
        var marked = MarkedPage.of(html, sign -> signs == null ? Optional.empty() : signs.target(sign).flatMap(this::mark), mark -> Pages.rendered(new MarkHere(mark), visit));
        var below = marked.below().isEmpty() ? "" : Pages.rendered(new MarksBelow(visit, marked.below()), visit);
        return isWhole(html) ? with(marked.html(), bar.get(), below) : marked.html();
    }

    /** Where the text stands, if it is in the page's language; else where it is still to be written: for all who read the language first. */
    private Optional<Mark> mark(Target text) {
        var general = own.stream().sorted((one, other) -> Integer.compare(own.indexOf(other), own.indexOf(one)));
        var places = own.contains(text.locale()) ? Stream.concat(Stream.of(text.locale()), general) : general;
        return places.filter(may).findFirst().map(locale -> new Mark(visit, Addresses.text(new Target(text.unit(), locale)), name(text.unit())));
    }

    // Keys of blocks are short: lead, how.
    private static String name(String unit) {
        return unit.startsWith(UnitName.PHRASE) ? UnitName.key(unit) : unit;
    }

    static boolean isWhole(String html) {
        return html.contains(END);
    }

    /** A page with something more before and behind all that is in it. */
    static String with(String html, String before, String behind) {
        var begun = BODY.matcher(html).replaceFirst(body -> Matcher.quoteReplacement(body.group() + "\n" + before));
        int end = begun.lastIndexOf(END);
        return begun.substring(0, end) + behind + begun.substring(end);
    }
}
