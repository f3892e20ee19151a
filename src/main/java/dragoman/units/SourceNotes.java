package dragoman.units;

import dragoman.comparison.Kind;
import dragoman.comparison.Source;
import dragoman.i18n.Contract;
import dragoman.market.Facts;
import java.util.List;
import java.util.Map;

/** What the files say about source texts besides the texts: comments for whoever translates, contracts for the checks. Immutable. */
public final class SourceNotes {

    private static final Contract FACTS = Contract.of(Facts.DECLARED);
    // By these an article is found and addressed.
    private static final Map<String, Kind> LINES = Map.of("keywords", Kind.WORDS, "slug", Kind.SLUG);

    private final Map<String, List<String>> comments;
    private final Map<String, Contract> contracts;

    SourceNotes(Map<String, List<String>> comments, Map<String, Contract> contracts) {
        this.comments = Map.copyOf(comments);
        this.contracts = Map.copyOf(contracts);
    }

    /** The lines above a phrase or a concept, those that declare its arguments too; none for blocks and for what no file has. */
    public List<String> comments(String unit) {
        return comments.getOrDefault(unit, List.of());
    }

    /** What is declared about a unit's arguments; to blocks and lines of articles the market's facts are known. */
    public Contract contract(String unit) {
        return switch (UnitName.kind(unit)) {
            case PHRASE -> contracts.getOrDefault(unit, Contract.NONE);
            case TERM -> Contract.NONE;
            case BLOCK, LINE, OUTLINE -> FACTS;
        };
    }

    /** A source text as the checks take it. */
    public Source source(String unit, String text) {
        return new Source(UnitName.key(unit), kind(unit), text, contract(unit));
    }

    private static Kind kind(String unit) {
        var kind = UnitName.kind(unit);
        if (kind == UnitKind.LINE) {
            return LINES.getOrDefault(UnitName.key(unit), Kind.PHRASE);
        }
        return kind == UnitKind.BLOCK ? Kind.MARKDOWN : kind == UnitKind.TERM ? Kind.TERM : Kind.PHRASE;
    }
}
