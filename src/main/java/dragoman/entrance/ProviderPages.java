package dragoman.entrance;

import dragoman.staff.BackPath;
import dragoman.staff.Provider;
import dragoman.staff.Provider.Said;
import dragoman.staff.StaffFrames;
import dragoman.web.Pages;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;

/** Where people come back to from the provider. What it gave them is not kept: from here on our own session counts. */
@Path(ProviderPages.PATH)
class ProviderPages {

    static final String PATH = "/sign-in/oidc";

    private static final int FORBIDDEN = 403;

    private final Provider provider;
    private final SecurityIdentity identity;
    private final OidcSession session;
    private final StaffFrames frames;
    private final Pages pages;

    ProviderPages(Provider provider, SecurityIdentity identity, OidcSession session, StaffFrames frames, Pages pages) {
        this.provider = provider;
        this.identity = identity;
        this.session = session;
        this.frames = frames;
        this.pages = pages;
    }

    @GET
    public Response arrive(@RestQuery String back, RoutingContext request) {
        if (!provider.isEnabled() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new NotFoundException();
        }
        var said = said(token);
        session.logout().await().indefinitely();
        var grants = provider.arrive(said, request);
        if (grants.isPresent()) {
            return Pages.see(BackPath.of(back).orElseGet(() -> BackPath.home(grants.get()))).build();
        }
        var frame = frames.of("staff.signIn.title", request);
        var page = new SignInPages.SignInPage(frame, "", "", frame.visit().text("staff.signIn.noRights"), "", "");
        return pages.show(page, frame.visit(), FORBIDDEN);
    }

    private Said said(JsonWebToken token) {
        var logins = Stream.of("preferred_username", "email").map(claim -> token.<Object>getClaim(claim)).filter(Objects::nonNull).map(Object::toString).toList();
        Object name = token.getClaim("name");
        return new Said(token.getIssuer(), token.getSubject(), name == null ? "" : name.toString(), List.copyOf(logins), identity.getRoles());
    }
}
