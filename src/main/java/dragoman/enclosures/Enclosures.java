package dragoman.enclosures;

import dragoman.files.Attachments;
import dragoman.files.FilesConfig;
import dragoman.files.Sent;
import dragoman.files.Sorted;
import dragoman.files.Upload;
import dragoman.tickets.Message;
import dragoman.tickets.MessageFiles;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files beside words: in a form, and below a message. */
@Singleton
public class Enclosures {

    private final Attachments attachments;
    private final MessageFiles files;
    private final FilesConfig config;

    Enclosures(Attachments attachments, MessageFiles files, FilesConfig config) {
        this.attachments = attachments;
        this.files = files;
        this.config = config;
    }

    /** Looks at what a form brought along; null where it has no such field. Not to be called in a transaction. */
    public Sorted sort(List<FileUpload> uploads) {
        return attachments.sort(Sent.of(uploads));
    }

    /** The field of a form, with what is wrong with the files that it was sent with. */
    public FileField field(Sorted sent, Visit visit) {
        return new FileField(visit.text(Upload.HINT, Upload.limits(config)), Upload.accept(config),
                sent.refused().stream().map(one -> visit.text(one.phrase(), one.arguments())).toList(), !sent.fit().isEmpty());
    }

    /**
     * What came along with the messages of a page.
     *
     * @param below the address of the reader's thread
     */
    public FileViews of(List<Message> messages, String below, Visit visit) {
        var found = files.of(messages);
        return new FileViews(messages.stream().filter(message -> found.containsKey(message.id())).collect(Collectors.toMap(Message::n,
                message -> found.get(message.id()).stream().map(file -> FileView.of(file, below, visit)).toList())));
    }
}
