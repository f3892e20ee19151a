package dragoman.tracking;

import dragoman.help.BenchHelp;
import dragoman.help.HelpLinks;
import dragoman.orders.Order;
import dragoman.texts.BenchEdition;
import dragoman.web.BenchFrames;
import dragoman.web.Visit;
import io.quarkus.qute.Template;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CPU of one thread for an order's page with its frame: five items, two parcels, ten events; no server, no database. */
public final class OrderBench {

    private static final int ROUNDS = 9;
    private static final int RENDERS = 500;

    private final BenchFrames frames = new BenchFrames(BenchEdition.of(Path.of("i18n")), Instant.parse("2026-11-21T12:00:00Z"));
    private final Template page = BenchFrames.engine(Path.of("src/main/resources/templates")).getTemplate("tracking/order-page");
    private final HelpLinks help = BenchHelp.links();
    private final Order order = BenchOrder.plain();

    private OrderBench() {}

    public static void main(String[] args) {
        var bench = new OrderBench();
        System.out.println("| an order | characters | view CPU ms | frame CPU ms | page CPU ms |");
        System.out.println("|---|---|---|---|---|");
        var places = List.of("pl/pl", "jp/ja", "sa/ar");
        places.forEach(place -> bench.milliseconds(() -> bench.render(bench.frames.visit(place)).length()));
        for (var place : places) {
            var visit = bench.frames.visit(place);
            double view = Double.MAX_VALUE;
            double frame = Double.MAX_VALUE;
            double whole = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                view = Math.min(view, bench.milliseconds(() -> bench.view(visit).parcels().size()));
                frame = Math.min(frame, bench.milliseconds(() -> bench.frames.frame(visit, "x").markets().size()));
                whole = Math.min(whole, bench.milliseconds(() -> bench.render(visit).length()));
            }
            System.out.printf(Locale.ROOT, "| %s | %d | %.3f | %.3f | %.3f |%n", place, bench.render(visit).length(), view, frame, whole);
        }
    }

    private interface Work {
        long done();
    }

    private double milliseconds(Work work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long done = 0;
        for (int i = 0; i < RENDERS; i++) {
            done += work.done();
        }
        if (done == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / RENDERS;
    }

    private OrderView view(Visit visit) {
        return OrderView.whole(order, 1, Optional.empty(), telling(visit), Optional.of(visit.zone()));
    }

    private Telling telling(Visit visit) {
        return Telling.of(order.told(), visit, frames.markets);
    }

    private String render(Visit visit) {
        var view = view(visit);
        var instance = page.data("frame", frames.frame(visit, view.heading().title()), "order", view, "signs",
                Signposts.of(view, "x".repeat(22), telling(visit), help, frames.visits, frames.markets));
        instance.data("stylesheet", "/assets/dragoman.css").data("orderStylesheet", "/assets/order.css").data("script", "/assets/htmx.js")
                .data("icon", "/assets/icon.svg").data("copyScript", "/assets/copy.js");
        return BenchFrames.render(instance, visit);
    }
}
