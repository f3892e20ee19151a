package dragoman.console;

import dragoman.orders.LookupKeys;
import dragoman.orders.Order;
import dragoman.orders.Orders;
import dragoman.tickets.Message;
import dragoman.tickets.Message.Author;
import dragoman.tickets.Ticket;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Orders that a buyer names in a thread. Nobody ties the two together but a person: a number is soon mistyped. */
@Singleton
class NamedOrders {

    // As shops number: digits of any script, perhaps with Latin letters and hyphens around them; other scripts may stand close by.
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\p{Nd}-])(?=[A-Za-z-]*\\p{Nd})[A-Za-z\\p{Nd}][A-Za-z\\p{Nd}-]{2,19}(?![A-Za-z\\p{Nd}-])");
    // Each is asked for; who writes more numbers than these writes of something else.
    private static final int TRIED = 5;
    private static final int SAME_NUMBER = 20;

    private final Orders orders;

    NamedOrders(Orders orders) {
        this.orders = orders;
    }

    /** The numbers of those that are the buyer's own, by market and e-mail address, in some messages of a thread. */
    List<String> in(Ticket ticket, List<Message> messages) {
        if (ticket.email().isEmpty()) {
            return List.of();
        }
        var words = new LinkedHashSet<String>();
        messages.stream().filter(message -> message.author() == Author.BUYER).map(Message::text).forEach(text -> words.addAll(numbers(text)));
        return words.stream().limit(TRIED).flatMap(word -> orders.numbered(word, SAME_NUMBER).stream())
                .filter(order -> isOf(order, ticket)).map(order -> order.told().number()).distinct().toList();
    }

    /** What may be an order's number in a text, as it stands there. */
    static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOf(Order order, Ticket ticket) {
        var buyer = order.told().buyer();
        return buyer.market().equals(ticket.market()) && LookupKeys.email(buyer.email()).equals(LookupKeys.email(ticket.email().orElseThrow()));
    }
}
