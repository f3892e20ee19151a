package dragoman.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;
import org.apache.tika.mime.MimeTypesReader;

/** Of what type a file is, by its first bytes alone: no name is asked, nothing is unpacked. */
final class ContentType {

    /** Tika's descriptions of two thousand types and our own few. To read them takes a second: not before somebody sends a file. */
    private static final class Descriptions {

        static final MimeTypes ALL = read();

        private static MimeTypes read() {
            try {
                return MimeTypesFactory.create(MimeTypesReader.class.getResource("tika-mimetypes.xml"), ContentType.class.getResource("types.xml"));
            } catch (IOException | MimeTypeException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private ContentType() {}

    /** A media type, {@code application/octet-stream} where nobody knows. */
    static String of(Sent sent) {
        try (var bytes = new BufferedInputStream(sent.bytes().open(), Descriptions.ALL.getMinLength())) {
            return Descriptions.ALL.detect(bytes, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
