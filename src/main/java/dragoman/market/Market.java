package dragoman.market;

import dragoman.formats.Reader;
import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A market: one region, with the facts that hold for buyers there.
 *
 * @param region ISO 3166-1, upper case
 * @param serves further countries whose buyers belong here
 * @param languages offered, in order, without region; the first is the market's own
 * @param fallback languages to try before the source
 * @param currencies the first is the one that prices are shown in
 * @param zones the first is assumed until the reader says otherwise
 * @param digits a CLDR numbering system, or empty for CLDR's default
 * @param calendar a CLDR calendar, or empty for CLDR's default
 * @param desk the key of the desk that answers
 * @param answers what its buyers are promised
 * @param review who may approve a text that its buyers read
 */
public record Market(
        String region,
        List<String> serves,
        List<LocaleId> languages,
        List<LocaleId> fallback,
        List<Currency> currencies,
        List<ZoneId> zones,
        String digits,
        String calendar,
        String desk,
        Answers answers,
        Review review,
        Tax tax,
        Duties duties,
        Delivery delivery,
        List<String> payments,
        Returns returns,
        Withdrawal withdrawal,
        Guarantee guarantee) {

    /**
     * In how many business days of the desk buyers here are answered and helped; what is empty is as the desk answers.
     *
     * @param first the first answer
     * @param next an answer to what was said since
     * @param solved until it is settled
     */
    public record Answers(Optional<Integer> first, Optional<Integer> next, int solved) {}

    /** Who approves a translation: anybody who reviews, or somebody else than whoever wrote it. */
    public enum Review { ANYBODY, SOMEBODY_ELSE }

    /** The tax that is part of a price, or added to it. */
    public record Tax(TaxName name, TaxShown shown) {}

    public enum TaxName { VAT, GST, SALES_TAX, CONSUMPTION_TAX, NONE }

    public enum TaxShown { INCLUDED, EXCLUDED }

    /** Who pays duties and import tax: the shop (delivered duty paid) or the receiver (delivered at place). */
    public enum Duties { DDP, DAP }

    /** Business days from dispatch to the door. */
    public record Delivery(int min, int max) {}

    /** The shop's own promise, in calendar days from delivery. */
    public record Returns(int days, Payer cost) {}

    public enum Payer { SHOP, BUYER }

    /** Where a legal fact comes from. */
    public record Basis(String law, String source, LocalDate checked, Confidence confidence) {}

    /** H: text or two agreeing sources; M: known, not read again; L: unclear. */
    public enum Confidence { H, M, L }

    /** The right to send back without a reason. */
    public record Withdrawal(Kind kind, int days, Unit unit, Starts starts, int refundDays, Basis basis) {

        public enum Kind { ALWAYS, IF_NOT_DISCLOSED, NONE }

        public enum Unit { CALENDAR, BUSINESS }

        public enum Starts { DELIVERY, LAST_ITEM, CONTRACT, LATER_OF_CONTRACT_DELIVERY, LATER_OF_DELIVERY_DISCLOSURE }
    }

    /** The statutory guarantee; 0 months where the law names no period. */
    public record Guarantee(int months, Basis basis) {}

    /** The market's name in URLs and file names. */
    public String key() {
        return region.toLowerCase(Locale.ROOT);
    }

    public ZoneId zone() {
        return zones.get(0);
    }

    public Currency currency() {
        return currencies.get(0);
    }

    /** The language on offer that a URL's tag names, in that tag's canonical spelling. */
    public Optional<LocaleId> language(String tag) {
        for (var language : languages) {
            // Nearly every address is spelt as we spell it, and then there is nothing to parse.
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return LocaleId.parse(tag).map(LocaleId::withoutRegion).filter(languages::contains);
    }

    /** Where the texts for a reader of that language are looked for. */
    public LocaleChain chain(LocaleId language, LocaleId source) {
        return LocaleChain.of(language.in(region), fallback, source);
    }

    /** Somebody who reads that language here. */
    public Reader reader(LocaleId language, ZoneId zone) {
        return new Reader(language.in(region), zone, digits, calendar);
    }
}
