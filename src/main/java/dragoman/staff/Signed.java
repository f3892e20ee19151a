package dragoman.staff;

import dragoman.audit.Who;
import dragoman.i18n.LocaleId;
import dragoman.market.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody of staff who is signed in, and what this person may. Nothing is allowed that no grant says.
 *
 * @param account the id of the account
 * @param language of the pages; empty for what the browser asks for
 * @param desk the key of the desk where this person sits
 */
public record Signed(long account, String login, String name, Optional<LocaleId> language, Optional<String> desk, List<Grant> grants) {

    public Signed {
        grants = List.copyOf(grants);
    }

    /** The same person with what the other grants besides. */
    Signed with(Signed other) {
        return new Signed(account, login, name, language, desk, Stream.concat(grants.stream(), other.grants.stream()).toList());
    }

    /** As the audit names this person. */
    public String who() {
        return Who.of(account);
    }

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role... anyOf) {
        return grants.stream().anyMatch(grant -> Arrays.asList(anyOf).contains(grant.role()));
    }

    /** Whether this person may see the threads and orders of a market. */
    public boolean mayRead(String market) {
        return grants.stream().anyMatch(grant -> isOfThreads(grant) && grant.isAt(market));
    }

    /** Whether this person may write to a buyer of a market in that buyer's language. */
    public boolean mayAnswer(String market, LocaleId language) {
        return grants.stream().anyMatch(grant -> isOfThreads(grant) && grant.isAt(market) && grant.isIn(language));
    }

    /** Whether this person may translate what a market reads in a language. */
    public boolean mayTranslate(String market, LocaleId language) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.TRANSLATOR && grant.isAt(market) && grant.isIn(language));
    }

    /** Whether this person may translate into a language for some market. */
    public boolean mayTranslate(LocaleId language) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.TRANSLATOR && grant.isIn(language));
    }

    /** Whether this person may say of a translation that it is right, and publish it. */
    public boolean mayReview(String market, LocaleId language) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.REVIEWER && grant.isAt(market) && grant.isIn(language));
    }

    public boolean isLead(String market) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.LEAD && grant.isAt(market));
    }

    /** Whether this person answers for all that a desk does. */
    public boolean isLead(Desk of) {
        return !of.markets().isEmpty() && of.markets().stream().allMatch(this::isLead);
    }

    public boolean isAdmin() {
        return is(Role.ADMIN);
    }

    private static boolean isOfThreads(Grant grant) {
        return grant.role() == Role.AGENT || grant.role() == Role.LEAD;
    }
}
