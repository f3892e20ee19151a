package dragoman.boot;

import dragoman.database.DatabaseAddress;
import dragoman.doors.Shop;
import dragoman.doors.StaffKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** What must be configured before a node may serve people. */
final class Production {
    static final String SECRET = "dragoman.secret";
    static final String ORIGIN = "dragoman.web.origin";
    static final String MAIL_HOST = "quarkus.mailer.host";
    /** Known to everyone who can read this line, which is why production refuses it. */
    static final String DEMO_SECRET = "everyone-knows-this-demo-secret-of-dragoman";
    static final String DEMO_WEBHOOK_SECRET = "demo-webhook-secret";
    static final String DEMO_API_KEY = "demo-api-key";
    static final String DEMO_MAIL_KEY = "demo-mail-key";
    static final String DEMO_TRANSLATOR_KEY = "demo-translator-key";
    /** Of all the demo's staff. */
    static final String DEMO_PASSWORD = "demo-password-of-dragoman";
    /** What docker/keycloak has, to be tried out. */
    static final String DEMO_PROVIDER_SECRET = "demo-secret-of-the-provider";
    static final String PROVIDER = "quarkus.oidc.";

    /** What HMAC-SHA-256 can use: a longer key adds nothing, a shorter one takes strength away. */
    static final int SECRET_BYTES = 32;

    private static final Pattern KEYS = Pattern.compile(
            "dragoman\\.shops\\..+\\.(webhook-secrets|api-keys)(\\[\\d+])?|DRAGOMAN_SHOPS_.+_(WEBHOOK_SECRETS|API_KEYS)(_\\d+_)?"
            + "|dragoman\\.inbox\\.desks\\..+\\.api-keys(\\[\\d+])?|DRAGOMAN_INBOX_DESKS_.+_API_KEYS(_\\d+_)?"
            + "|dragoman\\.translators\\..+\\.api-keys(\\[\\d+])?|DRAGOMAN_TRANSLATORS_.+_API_KEYS(_\\d+_)?");
    private static final Pattern HTTPS = Pattern.compile("https://([\\w.-]+|\\[[\\p{XDigit}:]+])(:\\d{1,5})?");

    private final Config config;

    private Production(Config config) {
        this.config = config;
    }

    /** Everything that is missing, not only the first: each restart costs the operator time. */
    static List<String> findings(Config config) {
        var production = new Production(config);
        var findings = new ArrayList<String>();
        production.want(DatabaseAddress.JDBC_URL, "the MySQL database, as jdbc:mysql://host:3306/dragoman", findings);
        production.want("quarkus.datasource.username", "the database user", findings);
        production.want("quarkus.datasource.password", "the database user's password", findings);
        production.wantSecret(findings);
        production.wantOrigin(findings);
        production.wantStaffKey(findings);
        production.wantKeys(findings);
        production.wantProvider(findings);
        production.want(MAIL_HOST, "the server that takes mail, as smtp.example.com", findings);
        production.want("quarkus.mailer.from", "the address that mail comes from, as orders@example.com", findings);
        return findings;
    }

    private void want(String name, String what, List<String> findings) {
        if (value(name).isEmpty()) {
            findings.add(name + " is missing: " + what + " (" + asEnvironment(name) + ").");
        }
    }

    // Neither the secret nor its length is printed: start logs travel.
    private void wantSecret(List<String> findings) {
        String secret = value(SECRET);
        if (secret.isEmpty()) {
            findings.add(SECRET + " is missing: at least " + SECRET_BYTES + " random bytes, such as the output of"
                    + " `openssl rand -base64 48` (" + asEnvironment(SECRET) + ").");
        } else if (secret.equals(DEMO_SECRET)) {
            findings.add(SECRET + " is the demo's, which everyone knows: make your own.");
        } else if (secret.getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES) {
            findings.add(SECRET + " is too short: at least " + SECRET_BYTES + " bytes.");
        }
    }

    // Search engines get links that begin with it, browsers send forms from it, and only with TLS is the cookie kept from others.
    private void wantOrigin(List<String> findings) {
        want(ORIGIN, "what the world reaches this service by, as https://help.example.com", findings);
        String origin = value(ORIGIN);
        if (!origin.isEmpty() && !HTTPS.matcher(origin).matches()) {
            findings.add(ORIGIN + " is \"" + origin + "\": write https://, the host and perhaps a port, and nothing behind.");
        }
    }

    // Without a key the staff's addresses are closed, which is fit; with a weak one they only look so.
    private void wantStaffKey(List<String> findings) {
        String key = value(StaffKey.SETTING);
        if (key.equals(DEMO_SECRET)) {
            findings.add(StaffKey.SETTING + " is the demo's secret, which everyone knows: make your own.");
        } else if (!key.isEmpty() && key.getBytes(StandardCharsets.UTF_8).length < StaffKey.SHORTEST) {
            findings.add(StaffKey.SETTING + " is too short: at least " + StaffKey.SHORTEST + " bytes.");
        }
    }

    // Only where staff signs in with a provider at all.
    private void wantProvider(List<String> findings) {
        // In whatever words it was switched on.
        if (List.of("", "false").contains(value(PROVIDER + "tenant-enabled"))) {
            return;
        }
        want(PROVIDER + "auth-server-url", "the provider that says who somebody of staff is, as https://login.example.com/realms/shop", findings);
        want(PROVIDER + "client-id", "as which the provider knows this service", findings);
        want(PROVIDER + "credentials.secret", "what the provider knows this service by", findings);
        var server = value(PROVIDER + "auth-server-url");
        if (!server.isEmpty() && !server.startsWith("https://")) {
            findings.add(PROVIDER + "auth-server-url does not begin with https://: anybody on the way could say who somebody is.");
        }
        if (value(PROVIDER + "credentials.secret").equals(DEMO_PROVIDER_SECRET)) {
            findings.add(PROVIDER + "credentials.secret is the demo's, which everyone knows: make your own.");
        }
    }

    // The names as they are configured, whatever source they are from: in an environment they are in upper case.
    private void wantKeys(List<String> findings) {
        for (var name : configured()) {
            if (KEYS.matcher(name).matches()) {
                config.getOptionalValues(name, String.class).orElse(List.of()).forEach(key -> wantKey(name, key.strip(), findings));
            }
        }
    }

    private Collection<String> configured() {
        var names = new TreeSet<String>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    private static void wantKey(String name, String key, List<String> findings) {
        if (List.of(DEMO_WEBHOOK_SECRET, DEMO_API_KEY, DEMO_MAIL_KEY, DEMO_TRANSLATOR_KEY).contains(key)) {
            findings.add(name + " is the demo's, which everyone knows: make your own.");
        } else if (!key.isEmpty() && key.getBytes(StandardCharsets.UTF_8).length < Shop.SHORTEST) {
            findings.add(name + " has one that is too short: at least " + Shop.SHORTEST + " bytes.");
        }
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }

    private static String asEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
