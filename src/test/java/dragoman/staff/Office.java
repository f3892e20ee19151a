package dragoman.staff;

import dragoman.market.Markets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff for tests: each test hires its own, so that none meets another's. */
@ApplicationScoped
public class Office {

    /** Of everybody who is hired here. */
    public static final String PASSWORD = "lighthouse quince orbit";

    private final Accounts accounts;
    private final Markets markets;

    Office(Accounts accounts, Markets markets) {
        this.accounts = accounts;
        this.markets = markets;
    }

    /** Somebody with a login of the own, beginning with a name, and grants such as {@code agent:es:*}. */
    public Colleague hires(String name, String... grants) {
        var login = name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@shop.example";
        accounts.add(NewAccount.of(login, name), Optional.of(PASSWORD), grants(grants), "system");
        return new Colleague(login, PASSWORD);
    }

    /** Somebody who sits at a desk and reads pages in a language. */
    public Colleague hiresAt(String desk, String language, String name, String... grants) {
        var login = UUID.randomUUID().toString().substring(0, 12) + "@shop.example";
        accounts.add(new NewAccount(login, name, Optional.of(language), Optional.of(desk), Optional.empty(), false), Optional.of(PASSWORD), grants(grants), "system");
        return new Colleague(login, PASSWORD);
    }

    /** Lucía in Madrid answers Spain, Portugal, Mexico and Brazil. */
    public Colleague lucia() {
        return hires("lucia", "agent:es:*", "agent:pt:*", "agent:mx:*", "agent:br:*");
    }

    /** Layla in Dubai leads there. */
    public Colleague layla() {
        return hires("layla", "agent:ae:*", "agent:sa:*", "lead:ae:*", "lead:sa:*", "lead:in:*", "lead:tr:*");
    }

    /** Zofia in Warsaw translates into Polish. */
    public Colleague zofia() {
        return hires("zofia", "translator:*:pl");
    }

    /** Ingrid looks after accounts. */
    public Colleague ingrid() {
        return hires("ingrid", "admin:*:*");
    }

    public void dismisses(Colleague colleague) {
        accounts.disable(id(colleague), "system");
    }

    public void grants(Colleague colleague, String... grants) {
        accounts.grant(id(colleague), grants(grants), "system");
    }

    public long id(Colleague colleague) {
        return accounts.find(colleague.login()).orElseThrow().id();
    }

    private List<Grant> grants(String... texts) {
        return Arrays.stream(texts).map(text -> Grant.parse(text, markets).orElseThrow()).toList();
    }
}
