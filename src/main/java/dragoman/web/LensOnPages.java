package dragoman.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts whatever page a route answers with before the lens of whoever asks. */
class LensOnPages {

    @ServerResponseFilter
    void look(ContainerResponseContext answer, RoutingContext request) {
        Lens.onAnswer(request).filter(lens -> isPage(answer)).ifPresent(lens -> {
            var body = answer.getEntity();
            var html = body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
            answer.setEntity(lens.page(html).getBytes(StandardCharsets.UTF_8));
        });
    }

    private static boolean isPage(ContainerResponseContext answer) {
        var type = answer.getMediaType();
        return answer.hasEntity() && type != null && type.getSubtype().equals("html");
    }
}
