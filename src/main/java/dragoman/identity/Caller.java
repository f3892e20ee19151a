package dragoman.identity;

import io.netty.util.NetUtil;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, for counting: an IPv4 address, or the network of an IPv6 one, since whoever has one address
 * of a /64 has them all. Behind a proxy it is what that says, if the operator has named the proxy as trusted.
 */
public final class Caller {

    private static final int V4 = 4;
    private static final int NETWORK = 8;

    private Caller() {}

    public static String of(RoutingContext request) {
        var remote = request.request().remoteAddress();
        return remote == null ? "" : network(String.valueOf(remote.hostAddress()));
    }

    /** An address in the one form that it is counted in; what is none stays as it is. */
    static String network(String address) {
        // Never by asking a name server: in a forwarded header anything may stand.
        int zone = address.indexOf('%');
        var bytes = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? address : address.substring(0, zone));
        if (bytes == null) {
            return address;
        }
        return HexFormat.of().formatHex(bytes.length == V4 ? bytes : isV4Inside(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : Arrays.copyOf(bytes, NETWORK));
    }

    // ::ffff:192.0.2.1 is 192.0.2.1.
    private static boolean isV4Inside(byte[] v6) {
        for (int i = 0; i < 10; i++) {
            if (v6[i] != 0) {
                return false;
            }
        }
        return v6[10] == -1 && v6[11] == -1;
    }
}
