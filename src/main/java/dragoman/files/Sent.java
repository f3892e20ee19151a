package dragoman.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file as it came, with the name that its sender gave it. What its sender says of its type is not asked for.
 *
 * @param size in bytes
 * @param bytes where they are; opened several times
 */
public record Sent(String name, long size, Bytes bytes) {

    public Sent {
        name = name == null ? "" : name;
    }

    /** Opens what was sent, from its beginning. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** A part of a mail, in memory. */
    public static Sent of(String name, byte[] bytes) {
        return new Sent(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * The files of a form, which lie on the disk until the request has been answered. A field that was left empty comes as
     * a file without name and content, and is none; likewise a form without the field.
     */
    public static List<Sent> of(List<FileUpload> uploads) {
        return uploads == null ? List.of() : uploads.stream().map(Sent::of).filter(sent -> !sent.name.isEmpty() || sent.size > 0).toList();
    }

    private static Sent of(FileUpload upload) {
        return new Sent(upload.fileName(), upload.size(), () -> Files.newInputStream(upload.uploadedFile()));
    }
}
