package dragoman.comparison;

import dragoman.i18n.Contract;
import java.util.Objects;

/**
 * A source text. It remembers what the checks found out about it, since one source is compared with the translations
 * into every language; safe for use by several threads.
 */
public final class Source {

    private final String key;
    private final Kind kind;
    private final String text;
    private final Contract contract;
    private volatile Origin origin;

    /**
     * @param key of the phrase or block
     * @param contract what is declared about the arguments; {@link Contract#NONE} where nothing is
     */
    public Source(String key, Kind kind, String text, Contract contract) {
        this.key = Objects.requireNonNull(key);
        this.kind = Objects.requireNonNull(kind);
        this.text = Objects.requireNonNull(text);
        this.contract = Objects.requireNonNull(contract);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Contract contract() {
        return contract;
    }

    Origin origin(CheckRules rules) {
        var known = origin;
        if (known == null || !known.isFor(rules)) {
            known = new Origin(this, rules);
            origin = known;
        }
        return known;
    }
}
