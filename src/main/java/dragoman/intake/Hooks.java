package dragoman.intake;

import dragoman.doors.Shops;
import dragoman.web.Problem;
import dragoman.wire.BodySize;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Where shop systems tell what happened. A message is proved by its signature, kept as it came and answered; what it says
 * is read later. Whatever is not signed is counted and leaves no other trace.
 */
@Path("/hooks")
@Consumes(MediaType.WILDCARD)
class Hooks {

    private static final String BELOW = "/hooks/";
    private static final String PING = "webhook_id=";

    private final Shops shops;
    private final Inbox inbox;
    private final MeterRegistry metrics;

    Hooks(Shops shops, Inbox inbox, MeterRegistry metrics) {
        this.shops = shops;
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @Produces
    @Singleton
    static BodySize size(IntakeConfig config) {
        return new BodySize(BELOW, config.hookBytes().asLongValue());
    }

    @POST
    @Path("shopify/{shop}")
    @Operation(summary = "Webhooks of Shopify, signed with X-Shopify-Hmac-Sha256 or Shopify-Hmac-Sha256")
    public Response shopify(@RestPath String shop, HttpServerRequest request, byte[] body) {
        if (!isSigned(shop, body, shopify(request, "Hmac-Sha256"))) {
            return refuse(Source.SHOPIFY);
        }
        // The event's own id is the same in whichever delivery; a delivery's is the same when it is tried again.
        var event = shopify(request, "Event-Id");
        return accept(Message.of(shop, Source.SHOPIFY, shopify(request, "Topic"), event.isEmpty() ? shopify(request, "Webhook-Id") : event,
                time(shopify(request, "Triggered-At")), body));
    }

    @POST
    @Path("woocommerce/{shop}")
    @Operation(summary = "Webhooks of WooCommerce, signed with X-WC-Webhook-Signature")
    public Response woocommerce(@RestPath String shop, HttpServerRequest request, byte[] body) {
        if (isPing(request, body)) {
            return count(Source.WOOCOMMERCE, "ping", Response.ok());
        }
        if (!isSigned(shop, body, header(request, "X-WC-Webhook-Signature"))) {
            return refuse(Source.WOOCOMMERCE);
        }
        // Its delivery ids are made of the webhook and the second: two orders of one second share one. Two deletions of one
        // order share the body. Only both together are one message.
        var event = Message.sha256((header(request, "X-WC-Webhook-Delivery-ID") + " " + Message.sha256(body)).getBytes(StandardCharsets.UTF_8));
        return accept(Message.of(shop, Source.WOOCOMMERCE, header(request, "X-WC-Webhook-Topic"), event, Optional.empty(), body));
    }

    private boolean isSigned(String shop, byte[] body, String signature) {
        return shops.find(shop).filter(known -> known.hasSigned(body, signature)).isPresent();
    }

    // What WooCommerce sends once when a webhook is saved; it carries nothing.
    private static boolean isPing(HttpServerRequest request, byte[] body) {
        return header(request, HttpHeaders.CONTENT_TYPE).startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                && new String(body, 0, Math.min(body.length, PING.length()), StandardCharsets.ISO_8859_1).equals(PING);
    }

    private Response accept(Message message) {
        inbox.keep(message);
        return count(message.source(), "accepted", Response.accepted());
    }

    // The same for a shop that there is and one that there is not.
    private Response refuse(Source source) {
        return count(source, "refused", Problem.of(401, "The body is not signed with a secret of this shop."));
    }

    private Response count(Source source, String outcome, Response.ResponseBuilder answer) {
        metrics.counter("dragoman.hooks", "source", source.key(), "outcome", outcome).increment();
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** A header in either of Shopify's spellings. */
    private static String shopify(HttpServerRequest request, String name) {
        var old = header(request, "X-Shopify-" + name);
        return old.isEmpty() ? header(request, "Shopify-" + name) : old;
    }

    private static String header(HttpServerRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
