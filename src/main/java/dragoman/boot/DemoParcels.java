package dragoman.boot;

import dragoman.orders.Line;
import dragoman.orders.Parcel;
import dragoman.orders.ParcelCode;
import dragoman.orders.ParcelEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How a demo order travels: from a workshop in Porto to wherever its buyer is, told by the posts on the way. */
final class DemoParcels {

    private static final String ORIGIN = "Porto";
    private static final String ORIGIN_COUNTRY = "PT";
    private static final String ORIGIN_ZONE = "Europe/Lisbon";
    private static final String ORIGIN_LANGUAGE = "pt";
    private static final Set<ParcelCode> AT_ORIGIN =
            EnumSet.of(ParcelCode.LABEL_CREATED, ParcelCode.HANDED_OVER, ParcelCode.EXPORT_CUSTOMS, ParcelCode.RETURNED);
    private static final Set<ParcelCode> AT_THE_DOOR = EnumSet.of(ParcelCode.OUT_FOR_DELIVERY, ParcelCode.ATTEMPT_FAILED, ParcelCode.DELIVERED);

    /** UPU S10: what each digit of a parcel's number counts for. */
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private final DemoSlot slot;
    private final DemoBook book;
    private final Instant now;

    DemoParcels(DemoSlot slot, DemoBook book, Instant now) {
        this.slot = slot;
        this.book = book;
        this.now = now;
    }

    List<Parcel> parcels(List<Line> lines) {
        return IntStream.range(0, slot.story().parcels().size()).mapToObj(at -> parcel(at, lines)).toList();
    }

    private Parcel parcel(int at, List<Line> lines) {
        var travel = slot.story().parcels().get(at);
        var words = book.words(slot.locale());
        var contents = IntStream.range(0, lines.size()).filter(i -> travel.of().isEmpty() || travel.of().contains(i)).mapToObj(lines::get)
                .filter(line -> line.quantity() > line.cancelled())
                .map(line -> new Parcel.Content(line.id(), line.quantity() - line.cancelled())).toList();
        return new Parcel(id(at), slot.market().carrier(), slot.story().express() ? words.express() : words.delivery(), tracking(at),
                "https://tracking.example.com/" + tracking(at), Optional.of(moment(travel.events().get(0))), window(travel), contents);
    }

    private Optional<Parcel.Window> window(DemoBook.Travel travel) {
        if (travel.days().isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(now, slot.zone());
        return Optional.of(new Parcel.Window(today.plusDays(travel.days().get(0)), today.plusDays(travel.days().get(1)), time(travel.from()), time(travel.to())));
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    List<ParcelEvent> events() {
        var events = new ArrayList<ParcelEvent>();
        for (int at = 0; at < slot.story().parcels().size(); at++) {
            for (var told : slot.story().parcels().get(at).events()) {
                events.add(event(at, ParcelCode.valueOf(told.split(" ")[0]), moment(told), id(at) + "-" + (events.size() + 1)));
            }
        }
        return events;
    }

    private ParcelEvent event(int parcel, ParcelCode code, Instant at, String id) {
        boolean origin = AT_ORIGIN.contains(code);
        var market = slot.market();
        var language = origin ? ORIGIN_LANGUAGE : market.words();
        var raw = code == ParcelCode.UNKNOWN ? "ZX-17" : DemoTelling.word(code);
        return new ParcelEvent(id, id(parcel), code, raw, at, origin ? ORIGIN_ZONE : market.eventZone(), place(code),
                origin ? ORIGIN_COUNTRY : slot.address(slot.receiver()).country(), book.words(language).carrier().get(code.ordinal()), language);
    }

    private String place(ParcelCode code) {
        if (AT_ORIGIN.contains(code)) {
            return ORIGIN;
        }
        if (code == ParcelCode.READY_FOR_PICKUP) {
            return slot.market().pickup();
        }
        return AT_THE_DOOR.contains(code) ? slot.receiver().city() : slot.market().hub();
    }

    private Instant moment(String told) {
        return slot.after(Integer.parseInt(told.split(" ")[1]));
    }

    private String id(int at) {
        return slot.number() + "-p" + (at + 1);
    }

    private String tracking(int at) {
        int serial = slot.number() * 1009 + at * 37 + 20_000_000;
        var digits = String.valueOf(serial);
        int sum = IntStream.range(0, WEIGHTS.length).map(i -> (digits.charAt(i) - '0') * WEIGHTS[i]).sum();
        int check = 11 - sum % 11;
        return "LX" + digits + (check == 10 ? 0 : check == 11 ? 5 : check) + ORIGIN_COUNTRY;
    }
}
