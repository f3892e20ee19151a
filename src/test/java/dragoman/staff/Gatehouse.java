package dragoman.staff;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider of OpenID Connect on loopback: the code flow with PKCE, as far as one service uses it. Whoever comes is whom the
 * test has put before it. Registered for every {@code @QuarkusTest}, whose fields of this type it fills.
 */
public class Gatehouse implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "dragoman";

    private static final String SECRET = "what-only-the-gatehouse-and-dragoman-know";
    private static final String KEY = "of-the-gatehouse";

    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final KeyPair keys = pair();
    private HttpServer server;
    private volatile JsonObject claims = new JsonObject();
    private volatile KeyPair signsWith = keys;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", request -> json(request, 200, discovery()));
        server.createContext("/keys", request -> json(request, 200, new JsonObject().put("keys", new JsonArray().add(key()))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", issuer(),
                "quarkus.oidc.client-id", CLIENT,
                "quarkus.oidc.credentials.secret", SECRET,
                "dragoman.staff.provider", "Gatehouse");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Gatehouse.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who comes next. */
    void shows(String subject, String name, String login, String... roles) {
        claims = new JsonObject().put("sub", subject).put("name", name).put("preferred_username", login).put("email", login)
                .put("dragoman_grants", new JsonArray(Arrays.asList(roles)));
        signsWith = keys;
    }

    /** Somebody on the way writes tokens, with a key that is not ours. */
    void isImpersonated() {
        signsWith = pair();
    }

    private JsonObject discovery() {
        return new JsonObject().put("issuer", issuer()).put("authorization_endpoint", issuer() + "/authorize").put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/keys").put("response_types_supported", new JsonArray(List.of("code")))
                .put("subject_types_supported", new JsonArray(List.of("public"))).put("id_token_signing_alg_values_supported", new JsonArray(List.of("RS256")));
    }

    private JsonObject key() {
        var rsa = (RSAPublicKey) keys.getPublic();
        return new JsonObject().put("kty", "RSA").put("use", "sig").put("alg", "RS256").put("kid", KEY)
                .put("n", base64(unsigned(rsa.getModulus()))).put("e", base64(unsigned(rsa.getPublicExponent())));
    }

    private void authorize(HttpExchange request) throws IOException {
        var fields = fields(request.getRequestURI().getRawQuery());
        var code = "code-" + asked.size();
        asked.put(code, fields);
        var state = fields.get("state");
        request.getResponseHeaders().add("Location", fields.get("redirect_uri") + "?code=" + code + "&state=" + state);
        request.sendResponseHeaders(302, -1);
        request.close();
    }

    private void token(HttpExchange request) throws IOException {
        var fields = fields(new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var ask = asked.remove(fields.getOrDefault("code", ""));
        if (ask == null || !isOurs(request, fields) || !base64(sha256(fields.get("code_verifier"))).equals(ask.get("code_challenge"))
                || !ask.get("redirect_uri").equals(fields.get("redirect_uri"))) {
            json(request, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        long now = Instant.now().getEpochSecond();
        var token = claims.copy().put("iss", issuer()).put("aud", CLIENT).put("iat", now).put("exp", now + 300).put("nonce", ask.get("nonce"));
        json(request, 200, new JsonObject().put("id_token", signed(token)).put("access_token", "opaque").put("token_type", "Bearer").put("expires_in", 300));
    }

    private static boolean isOurs(HttpExchange request, Map<String, String> fields) {
        var basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return basic.equals(request.getRequestHeaders().getFirst("Authorization")) || SECRET.equals(fields.get("client_secret"));
    }

    private String signed(JsonObject token) {
        try {
            var head = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", KEY);
            var said = base64(head.encode().getBytes(StandardCharsets.UTF_8)) + "." + base64(token.encode().getBytes(StandardCharsets.UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signsWith.getPrivate());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange request, int status, JsonObject answer) throws IOException {
        var bytes = answer.encode().getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().add("Content-Type", "application/json");
        request.sendResponseHeaders(status, bytes.length);
        request.getResponseBody().write(bytes);
        request.close();
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
