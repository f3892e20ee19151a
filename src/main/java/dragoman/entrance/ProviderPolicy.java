package dragoman.entrance;

import dragoman.staff.Provider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Leads whoever comes to the provider's address to the provider first, where there is one. */
@ApplicationScoped
class ProviderPolicy implements HttpSecurityPolicy {

    private final Provider provider;

    ProviderPolicy(Provider provider) {
        this.provider = provider;
    }

    /** As application.properties names it. */
    @Override
    public String name() {
        return "provider";
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        if (!provider.isEnabled()) {
            return CheckResult.permit();
        }
        return identity.map(shown -> shown.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
