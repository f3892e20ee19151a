package dragoman.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which encoding a file is, as far as its bytes tell: a mark at the beginning or well-formed UTF-8 are certain, anything
 * else is the likeliest, which is why it is always said and can be named instead.
 *
 * @param bom bytes of a mark at the beginning
 */
public record Encoding(Charset charset, int bom, boolean certain) {

    private static final int SOME = 4096;
    private static final String JAPANESE = "windows-31j";
    private static final double MOST_BESIDE_LETTERS = 0.2;

    // As Windows has them, which is what programs write under these names.
    private static final Map<String, String> EAST_ASIAN = Map.of(
            "SHIFT_JIS", JAPANESE, "GB18030", "GB18030", "GBK", "GB18030", "BIG5", "Big5-HKSCS", "EUC-KR", "MS949", "EUC-JP", "EUC-JP");

    static Encoding of(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> decode(bytes, StandardCharsets.UTF_8).map(text -> new Encoding(StandardCharsets.UTF_8, 0, true)))
                .or(() -> eastAsian(bytes))
                .orElseGet(() -> new Encoding(SingleByte.of(bytes), 0, false));
    }

    /** The text of a file; empty where some of its bytes are none of this encoding. */
    Optional<String> read(byte[] bytes) {
        return decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom), charset);
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, true));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, true));
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, true)) : Optional.empty();
    }

    // Separators, digits and ends of lines are ASCII in every file, and a nought beside each of them is UTF-16.
    private static Optional<Encoding> wide(byte[] bytes) {
        int[] noughts = new int[2];
        int length = Math.min(bytes.length, SOME);
        for (int i = 0; i < length; i++) {
            noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = length / 8;
        if (noughts[0] + noughts[1] == 0 || noughts[0] <= many && noughts[1] <= many) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(noughts[1] > noughts[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, false));
    }

    private static Optional<Encoding> eastAsian(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .map(EAST_ASIAN::get)
                .or(() -> isJapanese(bytes) ? Optional.of(JAPANESE) : Optional.empty())
                .map(Charset::forName)
                .filter(charset -> decode(bytes, charset).filter(Encoding::standsAlone).isPresent())
                .map(charset -> new Encoding(charset, 0, false));
    }

    // What Windows added, and letters of half the width, are strange to the detector: kana and kanji that follow each other are not.
    private static boolean isJapanese(byte[] bytes) {
        var text = decode(bytes, Charset.forName(JAPANESE)).orElse("");
        long strange = text.chars().filter(c -> c >= 0x80).count();
        long japanese = text.chars().filter(c -> c >= 0x3040 && c <= 0x9FFF).count();
        return japanese * 2 > strange;
    }

    // "Müller" is two letters of Chinese among Latin ones to whoever looks at pairs of bytes alone.
    private static boolean standsAlone(String text) {
        int all = 0;
        int beside = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                all++;
                beside += isLatin(text, i - 1) || isLatin(text, i + 1) ? 1 : 0;
            }
        }
        return beside <= all * MOST_BESIDE_LETTERS;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        return decode(ByteBuffer.wrap(bytes), charset);
    }

    static Optional<String> decode(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notOfThis) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
