package dragoman.replies;

import dragoman.formats.Reader;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.market.Facts;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.units.UnitName;
import dragoman.web.Visit;
import dragoman.web.WebConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The replies of the release that a visit is pinned to. */
@ApplicationScoped
public class Replies {

    private static final String AREA = "replies.";
    private static final String TITLE = ".title";
    private static final String TEXT = ".text";

    private final WebConfig config;

    /** By how somebody reads. */
    private record Listed(Map<LocaleChain, List<Reply>> lists) {}

    Replies(WebConfig config) {
        this.config = config;
    }

    /** All, by title as somebody of staff reads and sorts. */
    public List<Reply> all(Visit staff) {
        return staff.edition().derived(Listed.class, edition -> new Listed(new ConcurrentHashMap<>())).lists.computeIfAbsent(staff.chain(), chain -> list(staff));
    }

    // Asked for with every thread that somebody opens, and the same for as long as a release lives.
    private static List<Reply> list(Visit staff) {
        var replies = staff.edition().phrases().keys(TextFolder.SOURCE).stream()
                .filter(key -> key.startsWith(AREA) && key.endsWith(TITLE))
                .flatMap(key -> found(key.substring(AREA.length(), key.length() - TITLE.length()), staff).stream())
                .toList();
        return Words.of(staff.locale()).sorted(replies, Reply::title);
    }

    /** One, as somebody of staff reads; empty where there is none of that id. */
    public Optional<Reply> find(String id, Visit staff) {
        return found(id, staff);
    }

    private static Optional<Reply> found(String id, Visit staff) {
        var source = staff.edition().at(unit(id, TEXT), TextFolder.SOURCE);
        var title = staff.edition().find(unit(id, TITLE), staff.chain());
        return source.isEmpty() ? Optional.empty()
                : title.map(found -> new Reply(id, found.text(), found.locale(), Filling.asks(source.get().text())));
    }

    /**
     * A reply as its reader reads: in the reader's language or the next one of the chain, with amounts, days and numbers as
     * the reader writes them and moments on the reader's clock.
     *
     * @param values by {@link Placeholder#argument}; what the text does not ask for is passed over
     */
    public Outcome say(String id, Visit reader, Map<String, ?> values) {
        return reader.edition().find(unit(id, TEXT), reader.chain()).map(text -> say(text, reader, values)).orElseGet(Outcome.Unknown::new);
    }

    /** The buyer's visit in a language of staff: market, clock and facts stay the buyer's, so that both read the same. */
    public static Visit readIn(LocaleId language, Visit buyer) {
        return new Visit(buyer.market(), buyer.desk(), language, buyer.currency(), buyer.zone(), buyer.edition(),
                buyer.market().chain(language, TextFolder.SOURCE), buyer.tail(), buyer.now(), buyer.messages());
    }

    private Outcome say(Text text, Visit visit, Map<String, ?> values) {
        boolean own = visit.chain().isOwn(text.locale());
        var reader = own ? visit.reader() : visit.market().reader(text.locale().withoutRegion(), visit.zone());
        var filling = new Filling(text.text(), values, facts(text.text(), visit, reader), visit, reader);
        if (!filling.isWhole()) {
            return new Outcome.Unfilled(filling.missing, filling.unfit);
        }
        var said = visit.messages().format(text.text(), text.locale(), reader, filling.values);
        return new Outcome.Said(said, text.locale(), own, !text.locale().sameLanguage(TextFolder.SOURCE) && visit.edition().isStale(text));
    }

    // Most replies ask for none, and to say them takes longer than the rest.
    private Map<String, Object> facts(String text, Visit visit, Reader reader) {
        return Filling.names(text).stream().noneMatch(Facts.DECLARED::containsKey) ? Map.of() : Facts.of(visit.market(), visit.desk(), config.shop(), reader,
                (days, hours) -> visit.text("web.desk.line", Map.of("days", days, "hours", hours)));
    }

    private static String unit(String id, String what) {
        return UnitName.PHRASE + AREA + id + what;
    }
}
