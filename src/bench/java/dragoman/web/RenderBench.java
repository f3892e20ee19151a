package dragoman.web;

import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.MarketFiles;
import dragoman.market.Markets;
import dragoman.texts.BenchEdition;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * CPU of one thread for a page of twenty entries, each with plurals, a name and dates: Qute with our words, no server,
 * no database. The budget is 0.2 ms.
 */
public final class RenderBench {

    /** What the page lists; public, since Qute reads it by reflection here and by generated code in the service. */
    public record Entry(String name, int count, LocalDate day, Instant changed) {}

    private static final String PAGE = """
            <h1>{t:text('bench.title', 'n', entries.size)}</h1>
            <ul>
            {#for entry in entries}
            <li><h2>{entry.name}</h2><p>{t:text('bench.items', 'n', entry.count, 'name', entry.name)}</p>
            <time datetime="{entry.day}">{f:date(entry.day)}</time> <span>{t:text('bench.changed', 'date', entry.changed)}</span>
            <a href="#">{t:text('bench.more')}</a></li>
            {/for}
            </ul>
            """;

    private static final Map<LocaleId, Map<String, String>> PHRASES = Map.of(
            LocaleId.of("en"), phrases("{n, plural, one {# entry} other {# entries}}",
                    "{n, plural, one {# message from {name}} other {# messages from {name}}}", "Updated on {date, date, ::yMMMMd}", "Read on"),
            LocaleId.of("de"), phrases("{n, plural, one {# Eintrag} other {# Einträge}}",
                    "{n, plural, one {# Nachricht von {name}} other {# Nachrichten von {name}}}", "Geändert am {date, date, ::yMMMMd}", "Weiterlesen"),
            LocaleId.of("ar"), phrases("{n, plural, zero {لا مدخلات} one {مدخل واحد} two {مدخلان} few {# مدخلات} many {# مدخلًا} other {# مدخل}}",
                    "{n, plural, zero {لا رسائل من {name}} one {رسالة من {name}} two {رسالتان من {name}} few {# رسائل من {name}} many {# رسالة من {name}} other {# رسالة من {name}}}",
                    "حُدِّث في {date, date, ::yMMMMd}", "تابع القراءة"));

    private static final int ROUNDS = 9;
    private static final int RENDERS = 1_000;

    private RenderBench() {}

    public static void main(String[] args) {
        var markets = MarketFiles.read(Path.of("i18n"), language -> new MarketFiles.Coverage(0, 1)).markets().orElseThrow();
        var edition = BenchEdition.of(PHRASES);
        var builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        new TemplateWords().install(builder);
        var page = builder.build().parse(PAGE);
        var entries = entries();
        System.out.println("| twenty entries | characters | CPU ms a page |");
        System.out.println("|---|---|---|");
        var places = List.of("ie/en", "ch/de", "ae/ar");
        places.forEach(place -> milliseconds(page, entries, visit(markets, edition, place)));
        for (var place : places) {
            var visit = visit(markets, edition, place);
            var best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, milliseconds(page, entries, visit));
            }
            System.out.printf(Locale.ROOT, "| %s | %d | %.3f |%n", place, render(page, entries, visit).length(), best);
        }
    }

    private static double milliseconds(Template page, List<Entry> entries, Visit visit) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long characters = 0;
        for (int i = 0; i < RENDERS; i++) {
            characters += render(page, entries, visit).length();
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was rendered");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / RENDERS;
    }

    private static String render(Template page, List<Entry> entries, Visit visit) {
        TemplateInstance instance = page.data("entries", entries);
        return Pages.render(instance, visit);
    }

    private static Visit visit(Markets markets, Edition edition, String place) {
        var market = markets.find(place.substring(0, 2)).orElseThrow();
        var language = market.language(place.substring(3)).orElseThrow();
        return new Visit(market, markets.desk(market), language, market.currency(), market.zone(), edition,
                market.chain(language, TextFolder.SOURCE), "/bench", Instant.parse("2026-11-21T12:00:00Z"), new Messages(1_000));
    }

    private static List<Entry> entries() {
        var names = List.of("Ana", "Jean-Luc", "ليلى", "さくら", "Łukasz");
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 20; i++) {
            entries.add(new Entry(names.get(i % names.size()), i * i, LocalDate.of(2026, 1, 1).plusDays(i * 17L),
                    Instant.parse("2026-03-01T10:00:00Z").plusSeconds(i * 100_000L)));
        }
        return entries;
    }

    private static Map<String, String> phrases(String title, String items, String changed, String more) {
        return Map.of("bench.title", title, "bench.items", items, "bench.changed", changed, "bench.more", more);
    }
}
