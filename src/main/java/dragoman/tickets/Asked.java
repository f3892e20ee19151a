package dragoman.tickets;

import dragoman.files.Sorted;
import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import dragoman.market.Market;
import dragoman.tickets.Message.Via;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody writes to begin a thread.
 *
 * @param language of the pages or the mail's thread, without region
 * @param order our own id of the order that it is about
 * @param article of the help, from which the buyer came
 * @param email where answers go too; valid, as typed
 * @param text what was written, NFC; empty where files say enough
 * @param once what the sending is told by: the same again is the same thread
 * @param files what came along and was looked at
 */
public record Asked(Market market, Desk desk, LocaleId language, ZoneId zone, Ticket.Kind kind, Optional<Long> order, Optional<Integer> article,
        Optional<String> name, Optional<String> email, String text, Via via, String once, List<Sorted.Fit> files) {

    public Asked {
        files = List.copyOf(files);
    }

    /** Words alone. */
    public Asked(Market market, Desk desk, LocaleId language, ZoneId zone, Ticket.Kind kind, Optional<Long> order, Optional<Integer> article,
            Optional<String> name, Optional<String> email, String text, Via via, String once) {
        this(market, desk, language, zone, kind, order, article, name, email, text, via, once, List.of());
    }
}
