package dragoman.doors;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shop that tells its orders, and what proves that it is the shop. Nothing that is tried is ever written anywhere. */
public final class Shop {

    /** Bytes below which a key or secret can be guessed; production refuses it. */
    public static final int SHORTEST = 16;

    private static final String HMAC = "HmacSHA256";

    private final String key;
    private final List<byte[]> secrets;
    private final Keyring keys;
    private final Optional<ZoneId> zone;
    private final Optional<String> market;

    Shop(String key, ShopsConfig.OneShop config) {
        this.key = key;
        this.secrets = Keyring.bytes(config.webhookSecrets());
        this.keys = Keyring.of(config.apiKeys());
        this.zone = config.zone();
        this.market = config.market();
    }

    private Shop(Keyring keys) {
        this.key = "";
        this.secrets = List.of();
        this.keys = keys;
        this.zone = Optional.empty();
        this.market = Optional.empty();
    }

    /** A shop that is not there, with a key that nobody has: what is tried on it costs what it costs elsewhere. */
    static Shop nobody() {
        return new Shop(Keyring.ofNobody());
    }

    /** Its name in addresses and tables. */
    public String key() {
        return key;
    }

    /** Its own clock, for times that come without a zone. */
    public Optional<ZoneId> zone() {
        return zone;
    }

    /** The key of the market of orders that name no country we serve. */
    public Optional<String> market() {
        return market;
    }

    /** Whether one of its secrets has signed exactly these bytes: base64 of HMAC-SHA-256, as shop systems send it. */
    public boolean hasSigned(byte[] body, String signature) {
        var shown = decoded(signature);
        boolean signed = false;
        // Every secret is tried, so that the time says nothing about which.
        for (var secret : secrets) {
            signed |= MessageDigest.isEqual(mac(secret, body), shown);
        }
        return signed;
    }

    /** Whether this is one of its keys. */
    public boolean isOpenedBy(String tried) {
        return keys.isOpenedBy(tried);
    }

    private static byte[] decoded(String signature) {
        try {
            return signature == null ? new byte[0] : Base64.getDecoder().decode(signature.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] mac(byte[] secret, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
