package dragoman.entrance;

import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.staff.BackPath;
import dragoman.staff.NewAccount;
import dragoman.staff.Provider;
import dragoman.staff.SignIn;
import dragoman.staff.SignIn.Outcome;
import dragoman.staff.StaffFrame;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import dragoman.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where staff sign in. */
@Path(BackPath.SIGN_IN)
class SignInPages {

    /** After a provider gave an answer that is none. */
    static final String FAILED = BackPath.SIGN_IN + "?provider=failed";

    /**
     * templates/entrance/sign-in-page.html
     *
     * @param back where it leads afterwards, or empty
     * @param problem what was wrong, in words, or empty
     * @param provider who else may say who somebody is; empty where nobody may
     */
    @CheckedTemplate(basePath = "entrance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(StaffFrame frame, String login, String back, String problem, String provider, String providerPath) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final SignIn signIn;
    private final Accounts accounts;
    private final StaffFrames frames;
    private final Provider provider;
    private final Pages pages;

    SignInPages(SignIn signIn, Accounts accounts, StaffFrames frames, Provider provider, Pages pages) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.frames = frames;
        this.provider = provider;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery String back, @RestQuery("provider") String came, RoutingContext request) {
        var frame = frames.of("staff.signIn.title", request);
        boolean failed = provider.isEnabled() && "failed".equals(came);
        return show(frame, "", back, failed ? frame.visit().text("staff.signIn.providerFailed", Map.of("name", provider.name())) : "", 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestForm String login, @RestForm String password, @RestForm String back, RoutingContext request) {
        var frame = frames.of("staff.signIn.title", request);
        var typed = login == null ? "" : login;
        var outcome = signIn.attempt(typed, password == null ? "" : password, request);
        if (outcome instanceof Outcome.Opened opened) {
            return Pages.see(BackPath.of(back).orElseGet(() -> BackPath.home(accounts.find(opened.account()).map(Account::grants).orElse(List.of())))).build();
        }
        if (outcome instanceof Outcome.TooMany stopped) {
            return tooMany(frame, typed, back, stopped.again());
        }
        return show(frame, typed, back, frame.visit().text("staff.signIn.wrong"), UNPROCESSABLE);
    }

    private Response tooMany(StaffFrame frame, String login, String back, Instant again) {
        Visit visit = frame.visit();
        // To the next full minute, so that the time that is said is never too early.
        var when = again.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        var page = show(frame, login, back, visit.text("staff.signIn.wait", Map.of("when", when.atZone(visit.zone()))), TOO_MANY);
        page.getHeaders().putSingle("Retry-After", Duration.between(visit.now(), when).toSeconds());
        return page;
    }

    private Response show(StaffFrame frame, String login, String back, String problem, int status) {
        // What is longer than any login is not said again.
        var shown = NewAccount.login(login).orElse("");
        var own = BackPath.of(back).orElse("");
        var page = new SignInPage(frame, shown, own, problem, provider.name(), BackPath.with(ProviderPages.PATH, own));
        return pages.show(page, frame.visit(), status);
    }
}
