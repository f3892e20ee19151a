package dragoman.entrance;

import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.staff.Admits;
import dragoman.staff.BackPath;
import dragoman.staff.Grant;
import dragoman.staff.Role;
import dragoman.staff.SignIn;
import dragoman.staff.SignIn.Change;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody of staff may do, and where the own password is changed. */
@Path(BackPath.OWN_ACCOUNT)
@Admits({Role.AGENT, Role.LEAD, Role.TRANSLATOR, Role.ADMIN})
class OwnAccountPages {

    /** A grant in words. */
    record Right(String role, String market, String language) {}

    /** templates/entrance/own-account-page.html */
    @CheckedTemplate(basePath = "entrance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnAccountPage(StaffFrame frame, Signed signed, List<Right> rights, int shortest, String problem, boolean changed) implements TemplateInstance {}

    private static final String CHANGED = "changed";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final SignIn signIn;
    private final StaffFrames frames;
    private final Pages pages;

    OwnAccountPages(SignIn signIn, StaffFrames frames, Pages pages) {
        this.signIn = signIn;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response account(@RestQuery String saved, RoutingContext request) {
        return show("", CHANGED.equals(saved), 200, request);
    }

    /** A new password, for whoever knows the old one; every other browser is out. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestForm("old") String now, @RestForm("new") String wanted, RoutingContext request) {
        var change = signIn.change(Staff.of(request), now == null ? "" : now, wanted == null ? "" : wanted, request);
        return switch (change) {
            case DONE -> Pages.see(BackPath.OWN_ACCOUNT + "?saved=" + CHANGED).build();
            case WRONG -> show("staff.password.wrong", false, UNPROCESSABLE, request);
            case UNFIT -> show("staff.password.unfit", false, UNPROCESSABLE, request);
            case TOO_MANY -> show("staff.password.tooMany", false, TOO_MANY, request);
        };
    }

    private Response show(String problem, boolean changed, int status, RoutingContext request) {
        var signed = Staff.of(request);
        var frame = frames.of("staff.account.title", signed, request);
        var said = problem.isEmpty() ? "" : frame.visit().text(problem, Map.of("count", SignIn.SHORTEST));
        var rights = signed.grants().stream().map(grant -> right(grant, frame.visit())).toList();
        return pages.show(new OwnAccountPage(frame, signed, rights, SignIn.SHORTEST, said, changed), frame.visit(), status);
    }

    private static Right right(Grant grant, Visit visit) {
        var words = Words.of(visit.locale());
        var all = visit.text("staff.account.all");
        return new Right(
                visit.text("staff.role." + grant.role().word()),
                grant.market().equals(Grant.ALL) ? all : words.region(grant.market().toUpperCase(Locale.ROOT)),
                grant.language().equals(Grant.ALL) ? all : LocaleId.parse(grant.language()).map(Words::endonym).orElse(grant.language()));
    }
}
