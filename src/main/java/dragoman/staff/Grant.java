package dragoman.staff;

import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import java.util.Optional;

/**
 * A role in one market and one language.
 *
 * @param market its key, or {@code *}
 * @param language a tag without region, or {@code *}
 */
public record Grant(Role role, String market, String language) implements Comparable<Grant> {

    /** Every market, every language. */
    public static final String ALL = "*";

    private static final int PARTS = 3;

    @Override
    public int compareTo(Grant other) {
        return write().compareTo(other.write());
    }

    boolean isAt(String asked) {
        return market.equals(ALL) || market.equals(asked);
    }

    boolean isIn(LocaleId asked) {
        return language.equals(ALL) || language.equals(asked.withoutRegion().tag());
    }

    /** {@code agent:es:pt}, as commands and claims have it. */
    public String write() {
        return role.word() + ":" + market + ":" + language;
    }

    /** Empty where it names no role, or a market or language that is not ours: nobody gets a right by a slip of the pen. */
    public static Optional<Grant> parse(String text, Markets markets) {
        var parts = text.split(":", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        boolean isPlace = parts[1].equals(ALL) || markets.find(parts[1]).isPresent();
        var language = parts[2].equals(ALL) ? Optional.of(ALL) : language(parts[2], markets);
        return Role.named(parts[0]).filter(role -> isPlace).flatMap(role -> language.map(tag -> new Grant(role, parts[1], tag)));
    }

    // Desks may speak what no market offers.
    private static Optional<String> language(String tag, Markets markets) {
        return LocaleId.parse(tag).map(LocaleId::withoutRegion)
                .filter(asked -> markets.languages().stream().anyMatch(asked::sameLanguage)
                        || markets.desks().stream().anyMatch(desk -> desk.languages().stream().anyMatch(asked::sameLanguage)))
                .map(LocaleId::tag);
    }
}
