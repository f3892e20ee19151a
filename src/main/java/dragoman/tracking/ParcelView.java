package dragoman.tracking;

import dragoman.orders.Parcel;
import dragoman.tracking.ParcelState.Stage;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A parcel's card.
 *
 * @param tone a class of the stylesheet; the state is said in words too
 * @param steps the bar; empty where the parcel is on no way to the buyer
 * @param follow the carrier's own page about it, https, or empty
 * @param window planned delivery: days, then hours where they are known
 * @param more how many more contents there are than shown, in words, or empty
 * @param earlier events behind a fold
 * @param customs whether customs has it
 * @param told whether it is said what happened; not to whom has not proved that it is theirs
 */
public record ParcelView(
        String title,
        String state,
        String tone,
        List<Step> steps,
        String carrier,
        String service,
        String number,
        String follow,
        List<String> window,
        List<ContentView> contents,
        String more,
        List<EventView> events,
        List<EventView> earlier,
        String earlierCount,
        boolean customs,
        boolean told) {

    /** A place on the bar: "done", "now" or "open"; the last is both of the first when it is reached. */
    public record Step(String name, String is) {

        public boolean isNow() {
            return is.endsWith("now");
        }
    }

    private static final int EVENTS = 4;
    private static final int EARLIER = 200;
    private static final Set<Stage> BAR = EnumSet.range(Stage.HANDED_OVER, Stage.DELIVERED);

    /** Whether anything is known of its way but its state. */
    public boolean isDescribed() {
        return !carrier.isEmpty() || !number.isEmpty() || !window.isEmpty();
    }

    /** The outline of the state's mark, by its tone: no state is told by colour alone. */
    public String mark() {
        return switch (tone) {
            case "good" -> "m5 12.5 4.5 4.5L19 7.5";
            case "mind" -> "M12 4 21 20H3zM12 10v5M12 17.4v.2";
            case "bad" -> "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6";
            default -> "M3 8l9-4 9 4v9l-9 4-9-4zM3 8l9 4 9-4M12 12v9";
        };
    }

    static ParcelView of(Track track, int n, int total, Contents contents, Optional<ZoneId> there, boolean told, Telling telling) {
        var state = track.state();
        var parcel = track.parcel();
        var events = track.events().stream().limit(told ? EARLIER : 0).map(event -> EventView.of(event, telling)).toList();
        return new ParcelView(
                telling.text("order.parcel", Map.of("total", total, "n", n)),
                telling.text(state.key()),
                state.tone().name().toLowerCase(Locale.ROOT),
                steps(state, telling),
                parcel.map(Parcel::carrier).orElse(""),
                parcel.map(Parcel::service).orElse(""),
                parcel.map(Parcel::trackingNumber).orElse(""),
                parcel.map(Parcel::trackingUrl).filter(url -> url.startsWith("https://")).orElse(""),
                parcel.flatMap(Parcel::window).filter(window -> state.isComing()).map(window -> Planned.of(window, there, telling)).orElse(List.of()),
                parcel.map(p -> contents.of(p.contents())).orElse(List.of()),
                parcel.map(p -> contents.more(p.contents().size())).orElse(""),
                events.subList(0, Math.min(EVENTS, events.size())),
                events.subList(Math.min(EVENTS, events.size()), events.size()),
                events.size() > EVENTS ? telling.text("order.parcel.earlier", Map.of("n", events.size() - EVENTS)) : "",
                state.isAtCustoms(),
                told);
    }

    private static List<Step> steps(ParcelState state, Telling telling) {
        if (state.stage() == Stage.NONE) {
            return List.of();
        }
        return BAR.stream().map(stage -> new Step(telling.text(name(stage)), is(stage, state.stage()))).toList();
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case HANDED_OVER -> ParcelState.HANDED_OVER.key();
            case ON_ITS_WAY -> ParcelState.IN_TRANSIT.key();
            case OUT -> ParcelState.OUT_FOR_DELIVERY.key();
            default -> ParcelState.DELIVERED.key();
        };
    }

    private static String is(Stage step, Stage reached) {
        if (step == reached) {
            return reached == Stage.DELIVERED ? "done now" : "now";
        }
        return step.compareTo(reached) < 0 ? "done" : "open";
    }
}
