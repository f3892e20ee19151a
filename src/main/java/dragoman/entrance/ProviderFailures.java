package dragoman.entrance;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the framework says by exceptions on the way from the provider: that the browser goes on without the code in its
 * address, and that an answer of a provider is none, after which somebody may try again.
 */
@ApplicationScoped
class ProviderFailures {

    /** Before the handler of all pages, to which a redirect is an error. */
    private static final int FIRST = -30_000;

    void open(@Observes Router router) {
        // For all paths, since one that nobody can read cannot be compared.
        router.route().order(FIRST).failureHandler(ProviderFailures::hear);
    }

    private static void hear(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationRedirectException on) {
            request.response().setStatusCode(on.getCode()).putHeader("Location", on.getRedirectUri()).putHeader("Cache-Control", "no-store").end();
        } else if (failure instanceof AuthenticationCompletionException || failure instanceof AuthenticationFailedException) {
            // Its words would hold the token, and so a name.
            Log.warnf("an answer of the provider is refused reason=%s", failure.getClass().getSimpleName());
            request.response().setStatusCode(303).putHeader("Location", SignInPages.FAILED).putHeader("Cache-Control", "no-store").end();
        } else {
            request.next();
        }
    }
}
