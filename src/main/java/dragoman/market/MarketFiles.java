package dragoman.market;

import dragoman.i18n.Finding;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.LocaleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code markets/}, {@code desks/} and {@code holidays/} of a folder, and says everything that is wrong at once. */
public final class MarketFiles {

    /**
     * How complete an interface is in a language.
     *
     * @param missing phrases that readers of the language would see in another
     * @param all phrases that there are
     */
    public record Coverage(int missing, int all) {}

    /** The markets, absent where there are errors, and what was found. */
    public record Result(Optional<Markets> markets, List<Finding> findings) {}

    private record Order(List<String> order, String backup) {}

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, YamlSection> marketFields = new LinkedHashMap<>();
    private final Map<String, YamlSection> deskFields = new LinkedHashMap<>();

    private MarketFiles(Path folder) {
        this.folder = folder;
    }

    /** Reads a folder laid out like {@code i18n/}. Whether a language is covered is asked of the caller. */
    public static Result read(Path folder, Function<LocaleId, Coverage> coverage) {
        return new MarketFiles(folder).read(coverage);
    }

    private Result read(Function<LocaleId, Coverage> coverage) {
        var holidays = holidays();
        var desks = new LinkedHashMap<String, Desk>();
        each("desks", (key, fields) -> {
            deskFields.put(key, fields);
            desks.put(key, new DeskFile(fields).read(key, holidays));
        });
        var markets = new LinkedHashMap<String, Market>();
        each("markets", (key, fields) -> {
            marketFields.put(key, fields);
            markets.put(key, new MarketFile(fields).read(key));
        });
        var order = order(markets.keySet());
        countriesOnce(markets);
        desksAgree(markets, desks);
        languagesAreCovered(markets, coverage);
        if (markets.isEmpty()) {
            findings.add(Finding.error("market.none", "markets", 0, "", "there is no market"));
        }
        boolean whole = findings.stream().noneMatch(Finding::isError);
        return new Result(whole ? Optional.of(new Markets(sorted(markets, order), desks.values(), order.backup)) : Optional.empty(), findings);
    }

    private Map<String, HolidayCalendar> holidays() {
        var calendars = new HashMap<String, HolidayCalendar>();
        each("holidays", (key, fields) -> {
            var days = fields.sections("days").stream().map(MarketFiles::day).toList();
            fields.reportUnknown();
            calendars.put(key, new ListedHolidays(days));
        });
        return calendars;
    }

    private static ListedHolidays.Day day(YamlSection fields) {
        var day = new ListedHolidays.Day(fields.date("date"), fields.text("name"), fields.text("source"), fields.flag("expected"));
        fields.reportUnknown();
        return day;
    }

    /** {@code markets.yaml} is optional: without it the order is the alphabet's and the first market the backup. */
    private Order order(Collection<String> keys) {
        var file = folder.resolve("markets.yaml");
        if (!Files.exists(file)) {
            return new Order(List.of(), "");
        }
        var fields = new YamlFile("markets.yaml", findings).read(FolderFiles.bytes(file));
        if (fields.isEmpty()) {
            return new Order(List.of(), "");
        }
        var order = fields.get().someTexts("order");
        var backup = fields.get().text("backup");
        fields.get().reportUnknown();
        order.stream().filter(key -> !keys.contains(key))
                .forEach(key -> fields.get().error("order", "market.unknown", "there is no market “" + key + "”"));
        if (!keys.contains(backup)) {
            fields.get().error("backup", "market.unknown", "there is no market “" + backup + "”");
        }
        return new Order(order, backup);
    }

    private static List<Market> sorted(Map<String, Market> markets, Order order) {
        var sorted = new LinkedHashMap<String, Market>();
        order.order.forEach(key -> sorted.put(key, markets.get(key)));
        markets.forEach(sorted::putIfAbsent);
        return List.copyOf(sorted.values());
    }

    private void countriesOnce(Map<String, Market> markets) {
        var taken = new HashMap<String, String>();
        markets.forEach((key, market) -> {
            var countries = new ArrayList<>(market.serves());
            countries.add(0, market.region());
            countries.remove(""); // a region that could not be read
            for (var country : countries) {
                var other = taken.putIfAbsent(country, key);
                if (other != null) {
                    marketFields.get(key).error(country.equals(market.region()) ? "region" : "serves", "market.countryTwice",
                            country + " belongs to the market “" + other + "” already");
                }
            }
        });
    }

    private void desksAgree(Map<String, Market> markets, Map<String, Desk> desks) {
        markets.forEach((key, market) -> {
            var desk = desks.get(market.desk());
            if (desk == null) {
                marketFields.get(key).error("desk", "market.desk", "there is no desk “" + market.desk() + "”");
            } else if (!desk.markets().contains(key)) {
                marketFields.get(key).error("desk", "market.desk", "the desk “" + market.desk() + "” does not list this market");
            }
        });
        desks.forEach((key, desk) -> desk.markets().stream()
                .filter(market -> !markets.containsKey(market) || !markets.get(market).desk().equals(key))
                .forEach(market -> deskFields.get(key).error("markets", "desk.market", "“" + market + "” is no market that names this desk")));
    }

    /**
     * A language without an interface would be English under another name. One with a gap is only warned of: a new
     * source phrase must not close every shop until the last translator has come to it.
     */
    private void languagesAreCovered(Map<String, Market> markets, Function<LocaleId, Coverage> coverage) {
        markets.forEach((key, market) -> {
            for (var language : market.languages()) {
                var found = coverage.apply(language.in(market.region()));
                var fields = marketFields.get(key);
                if (found.missing * 2 > found.all) {
                    fields.error("languages", "market.language", "the interface is not there in “" + language.tag() + "”: "
                            + found.missing + " of " + found.all + " phrases are missing");
                } else if (found.missing > 0) {
                    findings.add(Finding.warning("market.language", "markets/" + key + ".yaml", fields.line("languages"), "languages",
                            "the interface is not complete in “" + language.tag() + "”: " + found.missing + " of " + found.all + " phrases are missing"));
                }
            }
        });
    }

    private interface Use {
        void accept(String key, YamlSection fields);
    }

    private void each(String directory, Use use) {
        for (var file : FolderFiles.in(folder.resolve(directory)).stream().filter(one -> one.toString().endsWith(".yaml")).toList()) {
            var name = file.getFileName().toString();
            new YamlFile(directory + "/" + name, findings).read(FolderFiles.bytes(file))
                    .ifPresent(fields -> use.accept(name.substring(0, name.length() - ".yaml".length()), fields));
        }
    }
}
