package dragoman.files;

import io.quarkus.runtime.configuration.MemorySize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** What people lay on the desk: real files, and limits that a test reaches. */
public final class Desk {

    /** Limits as a test wants them. */
    record Limits(List<KnownType> types, MemorySize each, int most, MemorySize together) implements FilesConfig {}

    /** Three files, of a mebibyte each and two together. */
    static final FilesConfig SMALL = new Limits(
            Stream.of("image/jpeg:jpg:jpeg", "image/png:png", "application/pdf:pdf", "text/plain:txt").map(KnownType::valueOf).toList(),
            new MemorySize(BigInteger.valueOf(1 << 20)), 3, new MemorySize(BigInteger.valueOf(2 << 20)));

    private Desk() {}

    /** A picture as Java itself writes it: {@code jpg}, {@code png} or {@code gif}. */
    public static byte[] picture(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** The first box of ISO 14496-12, as telephones write it. */
    static byte[] film(String brand) {
        return latin("\0\0\0\u0018ftyp" + brand + "\0\0\2\0isommp42\0\0\0\u0008free");
    }

    public static byte[] pdf() {
        return latin("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A byte for each character. */
    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
