package dragoman.staff;

import dragoman.market.Desk;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works here.
 *
 * @param login what this person signs in with, lower-case ASCII, so that no two look alike
 * @param language of the pages, a tag
 * @param provider issuer and subject, where OpenID Connect has brought the account
 */
public record Account(long id, String login, String name, Optional<String> language, Optional<String> desk, Optional<String> provider,
        boolean demo, boolean disabled, List<Grant> grants) {

    /** The roles that it has anywhere, as commands have them. */
    public List<String> roles() {
        return grants.stream().map(Grant::role).distinct().map(Role::word).toList();
    }

    /** Whether it answers for all that a desk does. */
    public boolean leads(Desk desk) {
        return !desk.markets().isEmpty() && desk.markets().stream().allMatch(market -> grants.stream().anyMatch(grant -> grant.role() == Role.LEAD && grant.isAt(market)));
    }

    Account may(List<Grant> granted) {
        return new Account(id, login, name, language, desk, provider, demo, disabled, granted);
    }
}
