package dragoman.market;

import dragoman.i18n.Finding;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A folder with two markets, a desk and a calendar, all of it right until a test spoils a line. */
final class TinyFolder {

    static final String PL = "markets/pl.yaml";
    static final String JP = "markets/jp.yaml";
    static final String WARSAW = "desks/warsaw.yaml";
    static final String OWN = "holidays/own.yaml";
    static final String ORDER = "markets.yaml";

    private static final String MARKET = """
            region: PL
            serves: [CZ]
            languages: [pl, en]
            fallback: [en]
            currencies: [PLN, EUR]
            zones: [Europe/Warsaw]
            digits: latn
            calendar: gregory
            desk: warsaw
            tax:
              name: VAT
              shown: INCLUDED
            duties: DDP
            delivery: { min: 1, max: 3 }
            payments: [BLIK, Visa]
            returns:
              days: 30
              cost: SHOP
            law:
              withdrawal:
                kind: ALWAYS
                days: 14
                unit: CALENDAR
                starts: DELIVERY
                refundDays: 14
                law: art. 27 u.p.k.
                source: Dz.U. 2014 poz. 827
                checked: 2026-11-21
                confidence: H
              guarantee:
                months: 24
                law: art. 43c u.p.k.
                source: Dz.U. 2014 poz. 827
                checked: 2026-11-21
                confidence: H
            """;

    private static final String DESK = """
            zone: Europe/Warsaw
            hours:
              mon: ["09:00-12:00", "13:00-17:00"]
              fri: ["22:00-26:00"]
            holidays: own
            languages: [pl, en]
            markets: [pl, jp]
            answers: 1
            mailbox: warsaw@shop.example
            lead: Zofia Wiśniewska
            """;

    private static final String CALENDAR = """
            days:
              - { date: 2026-11-11, name: Święto Niepodległości, source: ustawa }
              - { date: 2026-12-24, name: Wigilia, source: ustawa, expected: true }
            """;

    private final Path root;

    TinyFolder(Path root) {
        this.root = root;
        write(PL, MARKET);
        write(JP, MARKET.replace("region: PL", "region: JP").replace("serves: [CZ]", "serves: []").replace("[pl, en]", "[ja]")
                .replace("[PLN, EUR]", "[JPY]").replace("Europe/Warsaw", "Asia/Tokyo"));
        write(WARSAW, DESK);
        write(OWN, CALENDAR);
        write(ORDER, "order: [pl, jp]\nbackup: jp\n");
    }

    TinyFolder write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    TinyFolder write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one piece of a file; a piece that is not there is a slip of the test. */
    TinyFolder change(String file, String piece, String other) {
        try {
            var text = Files.readString(root.resolve(file));
            if (!text.contains(piece)) {
                throw new IllegalArgumentException(file + " has no " + piece);
            }
            return write(file, text.replaceFirst(java.util.regex.Pattern.quote(piece), java.util.regex.Matcher.quoteReplacement(other)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TinyFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MarketFiles.Result read() {
        return read(locale -> new Coverage(0, 100));
    }

    MarketFiles.Result read(Function<LocaleId, Coverage> coverage) {
        return MarketFiles.read(root, coverage);
    }

    Markets markets() {
        return read().markets().orElseThrow(() -> new AssertionError(read().findings()));
    }

    /** What is found, as "id file:line field". */
    List<String> found() {
        return read().findings().stream().map(TinyFolder::place).toList();
    }

    static String place(Finding finding) {
        return finding.id() + " " + finding.file() + ":" + finding.line() + " " + finding.key();
    }
}
