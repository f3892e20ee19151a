package dragoman.reading;

import dragoman.i18n.Words;
import dragoman.market.Desk;
import dragoman.market.Markets;
import dragoman.staff.Accounts;
import dragoman.tickets.Message;
import dragoman.tickets.Owner;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of staff and of desks. However many are asked for, it is one statement. */
@Singleton
public class People {

    private static final String ACCOUNT = "account";

    private final Accounts accounts;
    private final Markets markets;

    People(Accounts accounts, Markets markets) {
        this.accounts = accounts;
        this.markets = markets;
    }

    /** The names that are at hand for one page. */
    public record Known(Map<Long, String> names, Map<String, String> desks) {

        public String account(long id) {
            return names.getOrDefault(id, "");
        }

        public String desk(String key) {
            return desks.getOrDefault(key, key);
        }

        public String owner(Owner owner) {
            return owner instanceof Owner.Person person ? account(person.account()) : desk(((Owner.OfDesk) owner).desk());
        }
    }

    /** Of those who said something, own something or did what a line tells. */
    public Known of(Collection<Message> messages, Collection<Owner> owners, Visit visit) {
        var ids = new HashSet<Long>();
        owners.forEach(owner -> id(owner).ifPresent(ids::add));
        messages.forEach(message -> {
            message.account().ifPresent(ids::add);
            message.line().map(line -> line.arguments().get(ACCOUNT)).map(Long::valueOf).ifPresent(ids::add);
        });
        return of(ids, visit);
    }

    public Known of(Set<Long> ids, Visit visit) {
        var words = Words.of(visit.locale());
        return new Known(accounts.names(ids), markets.desks().stream()
                .collect(Collectors.toMap(Desk::key, desk -> words.city(desk.zone()))));
    }

    private static Optional<Long> id(Owner owner) {
        return owner instanceof Owner.Person person ? Optional.of(person.account()) : Optional.empty();
    }
}
