package dragoman.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private static final byte[] PAGE = "<p>返品は三十日以内に。</p>".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final Encodings encodings = Encodings.of(PAGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "none                       | plain",
        "''                         | plain",
        "identity                   | plain",
        "gzip                       | gzip",
        "GZIP                       | gzip",
        "gzip, deflate              | gzip",
        "gzip, deflate, br          | br",
        "br;q=0.5, gzip;q=1.0       | br",
        "gzip;q=0                   | plain",
        "gzip; q=0.000, br          | br",
        "br;q=0, gzip               | gzip",
        "brotli                     | plain",
        "x-gzip                     | plain",
        "gzip;q=0.5                 | gzip",
    })
    void theSmallestThatTheBrowserTakesIsSent(String acceptEncoding, String coding) {
        assertThat(encodings.best(acceptEncoding).coding().map(Object::toString).orElse("plain")).isEqualTo(coding);
    }

    @Test
    void eachCodingHoldsTheSameBytes() throws IOException {
        var zipped = new GZIPInputStream(new ByteArrayInputStream(encodings.gzip().getBytes())).readAllBytes();
        var brotli = Decoder.decompress(encodings.brotli().orElseThrow().getBytes()).getDecompressedData();
        assertThat(zipped).isEqualTo(PAGE);
        assertThat(brotli).isEqualTo(PAGE);
        assertThat(Brotli4jLoader.isAvailable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {"none | plain", "gzip;q=0 | plain", "gzip, br;q=0 | gzip", "gzip, deflate, br | br"})
    void whatIsSentOnceIsInACodingThatTheBrowserTakes(String acceptEncoding, String coding) throws IOException {
        var once = Encodings.once(PAGE, acceptEncoding);
        assertThat(once.coding().map(Object::toString).orElse("plain")).isEqualTo(coding);
        assertThat(read(once.bytes().getBytes(), coding)).isEqualTo(PAGE);
    }

    private static byte[] read(byte[] bytes, String coding) throws IOException {
        return switch (coding) {
            case "br" -> Decoder.decompress(bytes).getDecompressedData();
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            default -> bytes;
        };
    }

    @Test
    void brotliIsSmallerThanGzip() {
        assertThat(encodings.brotli().orElseThrow().length()).isLessThan(encodings.gzip().length());
    }
}
