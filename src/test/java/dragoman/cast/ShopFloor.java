package dragoman.cast;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shop whose system sends messages to us, signed with its secret. */
public final class ShopFloor {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String shop;
    private final String secret;

    public ShopFloor(URI base, String shop, String secret) {
        this.base = base;
        this.shop = shop;
        this.secret = secret;
    }

    /** A message as Shopify sends it, in the spelling of its older headers. */
    public HttpResponse<String> shopify(String topic, String event, byte[] body) throws IOException {
        return send("/hooks/shopify/" + shop, body, "X-Shopify-Topic", topic, "X-Shopify-Event-Id", event, "X-Shopify-Hmac-Sha256", signature(body));
    }

    /** A message as WooCommerce sends it. */
    public HttpResponse<String> woocommerce(String topic, String delivery, byte[] body) throws IOException {
        return send("/hooks/woocommerce/" + shop, body, "X-WC-Webhook-Topic", topic, "X-WC-Webhook-Delivery-ID", delivery, "X-WC-Webhook-Signature", signature(body));
    }

    /** Any message, with these headers. */
    public HttpResponse<String> send(String path, byte[] body, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Base64 of HMAC-SHA-256, written anew here so that two readings of the rule meet. */
    public String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
