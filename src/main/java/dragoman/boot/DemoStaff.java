package dragoman.boot;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.market.Markets;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.staff.Grant;
import dragoman.staff.NewAccount;
import dragoman.staff.Role;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The staff that a demo brings along, with a password that everyone knows: written once, and only where nobody else works.
 * Production has none of them, and does not serve where they are.
 */
@ApplicationScoped
class DemoStaff {

    /** Whether a demo brings them; the launch says so to one that serves. */
    static final String SETTING = "dragoman.demo-staff";

    private static final int AFTER_THE_OPENING = 20;
    private static final String SERVES = "quarkus.http.host-enabled";

    private final Accounts accounts;
    private final Markets markets;
    private final boolean demo;
    private final boolean wanted;
    private final boolean serves;

    DemoStaff(Accounts accounts, Markets markets, @ConfigProperty(name = Mode.SETTING) Optional<String> mode,
            @ConfigProperty(name = SETTING, defaultValue = "false") boolean asked, @ConfigProperty(name = SERVES, defaultValue = "true") boolean serves) {
        this.accounts = accounts;
        this.markets = markets;
        this.demo = mode.filter(Mode.DEMO.label()::equals).isPresent();
        // Whoever asks for it in production gets none all the same.
        this.wanted = asked && demo;
        this.serves = serves;
    }

    /**
     * Somebody of {@code demo/staff.json}.
     *
     * @param roles held at all markets of the desk
     * @param grants besides
     */
    record Person(String login, String name, String desk, String language, List<String> roles, List<String> grants) {}

    // Before the port opens. A command runs where such accounts are: one of them closes them.
    void come(@Observes @Priority(AFTER_THE_OPENING) StartupEvent started) {
        if (!demo && serves && accounts.hasDemo()) {
            throw new IllegalStateException(new Refusal("The database has accounts of a demo, whose password everyone knows:"
                    + " `accounts list` names them, `accounts disable LOGIN` closes one.").text());
        }
        if (wanted && fill()) {
            Log.info("demo staff written");
        }
    }

    /** Adds them; false where there is staff already, and then nobody is added. */
    boolean fill() {
        if (!accounts.all().isEmpty()) {
            return false;
        }
        for (var person : people()) {
            var account = new NewAccount(person.login, person.name, Optional.of(person.language), Optional.of(person.desk), Optional.empty(), true);
            accounts.add(account, Optional.of(Production.DEMO_PASSWORD), grants(person).toList(), "system");
        }
        return true;
    }

    static List<Person> people() {
        try (var file = DemoStaff.class.getResourceAsStream("/demo/staff.json")) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Grant> grants(Person person) {
        var desk = markets.findDesk(person.desk).orElseThrow();
        var atDesk = person.roles.stream().map(word -> Role.named(word).orElseThrow())
                // In whatever language a buyer reads: what the desk does not speak is translated.
                .flatMap(role -> desk.markets().stream().map(market -> new Grant(role, market, Grant.ALL)));
        return Stream.concat(atDesk, person.grants.stream().map(text -> Grant.parse(text, markets).orElseThrow()));
    }

    // The page of whoever signs in is in the own language; texts are worked on in those of the grants.
    private static String languages(Account account) {
        var texts = account.grants().stream().filter(grant -> grant.role() == Role.TRANSLATOR || grant.role() == Role.REVIEWER).map(Grant::language).distinct().sorted().toList();
        var reads = account.language().orElse("");
        return texts.isEmpty() ? reads : reads + ", texts in " + (texts.contains(Grant.ALL) ? "all languages" : String.join(", ", texts));
    }

    /** Lines for whoever has just started a demo: who may sign in, and how. Empty elsewhere. */
    List<String> forTryingOut() {
        if (!wanted) {
            return List.of();
        }
        var some = accounts.all().stream().filter(account -> account.demo() && !account.disabled())
                .map(account -> "  " + account.login() + "  " + account.name() + "  " + String.join(", ", account.roles()) + "  " + languages(account)).toList();
        return some.isEmpty() ? some : Stream.concat(Stream.of("Staff, who sign in at /sign-in with the password " + Production.DEMO_PASSWORD + ":"), some.stream()).toList();
    }
}
