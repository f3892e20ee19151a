package dragoman.api;

import dragoman.api.MoneyForm.One;
import dragoman.orders.Document;
import dragoman.orders.Line;
import dragoman.orders.OrderReturn;
import dragoman.orders.Parcel;
import dragoman.orders.Parcel.Content;
import dragoman.orders.Parcel.Window;
import dragoman.orders.ReturnState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines, parcels, returns and papers in our own format: how they look in JSON, how they are read and how they are written. */
final class GoodsForm {

    private static final int ID = 64;
    private static final int NAME = 200;
    private static final int TITLE = 500;

    private GoodsForm() {}

    @Schema(name = "Line", requiredProperties = {"id", "title", "quantity", "unitPrice"})
    record LineForm(
            @Schema(description = "The shop's own, which parcels and returns name") String id,
            @Schema(description = "What it was called when it was bought, in the buyer's language") String title,
            @Schema(description = "Size, colour", examples = "Blue / M") String options,
            int quantity,
            @Schema(description = "How many came back", defaultValue = "0") int returned,
            @Schema(description = "How many will not come", defaultValue = "0") int cancelled,
            @Schema(description = "What one was charged at, before discounts") MoneyForm unitPrice,
            @Schema(description = "What the line was charged at") Optional<MoneyForm> total) {

        static LineForm of(Line line) {
            return new LineForm(line.id(), line.title(), line.options(), line.quantity(), line.returned(), line.cancelled(), MoneyForm.of(line.unitPrice()), MoneyForm.of(line.total()));
        }

        static Line read(Place place, One one) {
            var said = place.as(LineForm.class);
            var line = new Line(said.needText("id", ID), said.needText("title", TITLE), said.text("options", TITLE), said.need("quantity", Values::count, 0), said.find("returned", Values::count).orElse(0),
                    said.find("cancelled", Values::count).orElse(0), one.need(said, "unitPrice"), one.find(said, "total"));
            if ((long) line.returned() + line.cancelled() > line.quantity()) {
                said.flaw("quantity", "More came back or were cancelled than were bought.");
            }
            return line;
        }
    }

    @Schema(name = "Content", requiredProperties = {"line", "quantity"})
    record ContentForm(@Schema(description = "The id of a line") String line, int quantity) {

        static ContentForm of(Content content) {
            return new ContentForm(content.lineId(), content.quantity());
        }

        static Content read(Place place, Set<String> lines) {
            var said = place.as(ContentForm.class);
            var line = said.needText("line", ID);
            if (!lines.contains(line)) {
                said.flaw("line", "No line of the order has this id.");
            }
            return new Content(line, said.need("quantity", Values::count, 0));
        }
    }

    @Schema(name = "Window", requiredProperties = {"first", "last"}, description = "When it should come, on the clocks of where it goes")
    record WindowForm(LocalDate first, LocalDate last, Optional<LocalTime> from, Optional<LocalTime> to) {

        static WindowForm of(Window window) {
            return new WindowForm(window.first(), window.last(), window.from(), window.to());
        }

        static Window read(Place place) {
            var said = place.as(WindowForm.class);
            var window = new Window(said.need("first", Times::day, LocalDate.MIN), said.need("last", Times::day, LocalDate.MAX), said.find("from", Times::hour), said.find("to", Times::hour));
            if (window.last().isBefore(window.first())) {
                said.flaw("last", "This is before the first day.");
            }
            return window;
        }
    }

    @Schema(name = "Parcel", requiredProperties = {"id"})
    record ParcelForm(
            @Schema(description = "The shop's own, which events name") String id,
            String carrier,
            @Schema(examples = "Express") String service,
            String trackingNumber,
            @Schema(description = "http or https") String trackingUrl,
            Optional<Instant> sentAt,
            Optional<WindowForm> window,
            List<ContentForm> contents) {

        static ParcelForm of(Parcel parcel) {
            return new ParcelForm(parcel.id(), parcel.carrier(), parcel.service(), parcel.trackingNumber(), parcel.trackingUrl(), parcel.sentAt(),
                    parcel.window().map(WindowForm::of), parcel.contents().stream().map(ContentForm::of).toList());
        }

        static Parcel read(Place place, Set<String> lines) {
            var said = place.as(ParcelForm.class);
            return new Parcel(said.needText("id", ID), said.text("carrier", NAME), said.text("service", NAME), said.text("trackingNumber", ID),
                    said.find("trackingUrl", url -> Values.url(url, Set.of("http", "https"))).orElse(""), said.find("sentAt", Times::instant),
                    said.find("window", WindowForm::read), said.list("contents", content -> ContentForm.read(content, lines)));
        }
    }

    @Schema(name = "Return", requiredProperties = {"id", "state"})
    record ReturnForm(String id, @Schema(description = StatesForm.RETURN) String state, Optional<Instant> at, List<ContentForm> contents) {

        static ReturnForm of(OrderReturn back) {
            return new ReturnForm(back.id(), StatesForm.of(back.state()), back.at(), back.contents().stream().map(ContentForm::of).toList());
        }

        static OrderReturn read(Place place, Set<String> lines) {
            var said = place.as(ReturnForm.class);
            return new OrderReturn(said.needText("id", ID), StatesForm.read(said, "state", ReturnState.UNKNOWN), said.find("at", Times::instant),
                    said.list("contents", content -> ContentForm.read(content, lines)));
        }
    }

    @Schema(name = "Document", requiredProperties = {"kind", "url"})
    record DocumentForm(Document.Kind kind, @Schema(description = "https") String url, @Schema(description = "The invoice's own number") String number) {

        static DocumentForm of(Document paper) {
            return new DocumentForm(paper.kind(), paper.url(), paper.number());
        }

        static Document read(Place place) {
            var said = place.as(DocumentForm.class);
            return new Document(said.need("kind", kind -> Values.one(kind, Document.Kind.OTHER), Document.Kind.OTHER),
                    said.need("url", url -> Values.url(url, Set.of("https")), ""), said.text("number", ID));
        }
    }
}
