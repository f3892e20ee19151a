package dragoman.formats;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import dragoman.i18n.LocaleId;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our formatting beside ICU's own {@link MessageFormat} made once and reused by one thread, which is the fastest way that
 * ICU offers. Ours looks the formatter up, lends it to the thread, isolates strangers' strings, and puts moments on the
 * reader's clock; ICU gets a {@link Date} and a formatter whose zone is set.
 */
public final class FormatBench {

    private record Task(String name, String pattern, Map<String, Object> arguments) {}

    private static final Instant MOMENT = Instant.parse("2026-11-21T17:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static final List<Task> MIX = List.of(
            new Task("name", "Ask {name} about it.", Map.of("name", "Ana")),
            new Task("two names", "{shop} answers in {language}.", Map.of("shop", "Lantern & Loom", "language", "Deutsch")),
            new Task("plural", "{n, plural, one {# article} other {# articles}}", Map.of("n", 1234)),
            new Task("number", "Within {days} days", Map.of("days", 30)),
            new Task("select", "{kind, select, gift {A gift} other {An order}} from {name}", Map.of("kind", "gift", "name", "Ana")),
            new Task("date", "Updated on {date, date, ::yMMMMd}", Map.of("date", MOMENT)),
            new Task("date and time", "From {date, date, ::EEEdMMMjm} on", Map.of("date", MOMENT)),
            new Task("plural, name, date", "{n, plural, one {# parcel} other {# parcels}} for {name}, due {date, date, ::yMMMMd}",
                    Map.of("n", 3, "name", "Ana", "date", MOMENT)));

    private static final List<String> LOCALES = List.of("en_IE", "de_CH", "ar_AE", "ja_JP", "pl_PL");
    private static final int ROUNDS = 15;
    private static final int TIMES = 4_000;

    private static long sink;

    private FormatBench() {}

    public static void main(String[] args) {
        var messages = new Messages(1_000);
        double oursInAll = 0;
        double icuInAll = 0;
        System.out.println("| pattern, " + LOCALES.size() + " locales | ours, µs | ICU, µs | ICU / ours |");
        System.out.println("|---|---|---|---|");
        for (var task : MIX) {
            double ours = Double.MAX_VALUE;
            double icu = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                ours = Math.min(ours, ours(messages, task));
                icu = Math.min(icu, icu(task));
            }
            oursInAll += ours;
            icuInAll += icu;
            line(task.name, ours, icu);
        }
        line("all", oursInAll / MIX.size(), icuInAll / MIX.size());
        if (sink == 0) {
            throw new IllegalStateException("nothing was formatted");
        }
    }

    private static void line(String name, double ours, double icu) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, ours, icu, icu / ours);
    }

    private static double ours(Messages messages, Task task) {
        double sum = 0;
        for (var id : LOCALES) {
            var locale = LocaleId.of(id);
            var reader = Reader.of(locale, ZONE);
            var text = locale.withoutRegion();
            long before = cpu();
            for (int i = 0; i < TIMES; i++) {
                sink += messages.format(task.pattern, text, reader, task.arguments).length();
            }
            sum += cpu() - before;
        }
        return sum / 1e3 / TIMES / LOCALES.size();
    }

    private static double icu(Task task) {
        double sum = 0;
        for (var id : LOCALES) {
            var format = new MessageFormat(task.pattern, LocaleId.of(id).icu());
            for (var part : format.getFormats()) {
                if (part instanceof com.ibm.icu.text.DateFormat date) {
                    date.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
                }
            }
            var arguments = new HashMap<>(task.arguments);
            arguments.replaceAll((name, value) -> value instanceof Instant moment ? Date.from(moment) : value);
            long before = cpu();
            for (int i = 0; i < TIMES; i++) {
                sink += format.format(arguments, new StringBuffer(), null).length();
            }
            sum += cpu() - before;
        }
        return sum / 1e3 / TIMES / LOCALES.size();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
