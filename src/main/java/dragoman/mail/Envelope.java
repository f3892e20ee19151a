package dragoman.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that a mail can be sent to: nothing in it starts another line, another recipient or a name. */
final class Envelope {

    // RFC 5322 atoms with dots; quoted local parts are nobody's.
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    private Envelope() {}

    /**
     * The address as it goes over the wire, its host in ASCII (RFC 5891). Empty where it is none, or its first part is
     * not ASCII: that asks for SMTPUTF8 (RFC 6531) at both ends, which the client cannot speak.
     */
    static Optional<String> of(String address) {
        var stripped = address.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || !LOCAL.matcher(stripped.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return host(stripped.substring(at + 1)).map(host -> stripped.substring(0, at) + "@" + host).filter(whole -> whole.length() <= LONGEST);
    }

    private static Optional<String> host(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES)).filter(ascii -> HOST.matcher(ascii).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
