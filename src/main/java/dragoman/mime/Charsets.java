package dragoman.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Texts of mail in the charsets of the wild: what they are called is seldom what they are. */
final class Charsets {

    /** For what names no charset and shows none. */
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<String, Charset> MEANT = meant();
    private static final int LOOKED_AT = 64 << 10;

    private Charsets() {}

    /** @param label what the mail says, or null */
    static String decode(byte[] bytes, String label) {
        var charset = named(label);
        if (charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)) {
            return utf8(bytes).orElseGet(() -> new String(bytes, guess(bytes)));
        }
        return new String(bytes, charset.get());
    }

    /** Bytes of a header, which hardly ever says what they are. */
    static String decode(byte[] bytes) {
        return utf8(bytes).orElseGet(() -> new String(bytes, WESTERN));
    }

    /** What a label means; empty for what nobody knows, and for ASCII, which with other bytes in it is not. */
    static Optional<Charset> named(String label) {
        var name = label == null ? "" : label.strip().replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
        if (MEANT.containsKey(name)) {
            return Optional.of(MEANT.get(name));
        }
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)).filter(known -> !known.equals(StandardCharsets.US_ASCII)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        return named(detector.getDetectedCharset()).orElse(WESTERN);
    }

    // Each is called like a smaller one that everybody takes it for (WHATWG Encoding has the same for browsers).
    private static Map<String, Charset> meant() {
        var meant = new HashMap<String, Charset>();
        put(meant, "GB18030", "gb2312", "gb_2312", "gb_2312-80", "gb2312-80", "gbk", "x-gbk", "euc-cn", "cp936", "ms936", "windows-936", "chinese", "csgb2312");
        put(meant, "x-windows-50221", "iso-2022-jp", "iso-2022-jp-ms", "csiso2022jp", "cp50220", "cp50221", "cp50222");
        put(meant, "windows-31j", "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "cp932");
        put(meant, "x-windows-949", "ks_c_5601-1987", "ks_c_5601", "ks_c_5601-1989", "ksc5601", "ksc_5601", "euc-kr", "korean", "cp949", "ms949", "uhc");
        put(meant, "Big5-HKSCS", "big5", "big-5", "cn-big5", "x-x-big5", "cp950");
        put(meant, "windows-1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "cp1252", "x-cp1252", "ansi_x3.110-1983");
        put(meant, "windows-1254", "iso-8859-9", "iso8859-9", "latin5");
        put(meant, "windows-1255", "iso-8859-8-i", "iso-8859-8-e", "cp1255");
        put(meant, "windows-1256", "cp1256", "x-cp1256", "iso-8859-6-i");
        put(meant, "windows-1250", "cp1250", "x-cp1250");
        put(meant, "windows-1251", "cp1251", "x-cp1251", "win-1251");
        put(meant, "x-windows-874", "iso-8859-11", "tis-620", "tis620", "windows-874");
        put(meant, "UTF-8", "utf8", "utf-8", "utf_8", "unicode-1-1-utf-8", "x-utf-8");
        return meant;
    }

    private static void put(Map<String, Charset> meant, String charset, String... names) {
        for (var name : names) {
            meant.put(name, Charset.forName(charset));
        }
    }
}
