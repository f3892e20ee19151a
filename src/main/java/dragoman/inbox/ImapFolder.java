package dragoman.inbox;

import dragoman.inbox.InboxConfig.Imap;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder of a mailbox on a server (RFC 3501), open for reading. Nothing is deleted, and nothing is seen before we say so. */
final class ImapFolder implements AutoCloseable {

    private final Store store;
    private final IMAPFolder folder;

    private ImapFolder(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /** A mail of the folder by its number there. @param size bytes, as the server says */
    record Found(long uid, int size, IMAPMessage message) {}

    static ImapFolder open(Imap config) throws MessagingException {
        var protocol = config.ssl() ? "imaps" : "imap";
        var store = Session.getInstance(properties(protocol, config)).getStore(protocol);
        try {
            store.connect(config.host(), config.port(), config.user(), config.password());
            var folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapFolder(store, folder);
        } catch (MessagingException | RuntimeException e) {
            closeQuietly(store);
            throw e;
        }
    }

    private static Properties properties(String protocol, Imap config) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        var timeout = Long.toString(config.timeout().toMillis());
        List.of("connectiontimeout", "timeout", "writetimeout", "connectionpooltimeout").forEach(name -> properties.setProperty(prefix + name, timeout));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        // Whole or not at all: where a server refuses a piece of a mail, the library would take that for its end.
        properties.setProperty(prefix + "partialfetch", "false");
        // To look at a mail does not mark it: only what is kept here is seen.
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }

    /** What the numbers of its mails belong to: with another one they are others. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The next mails behind a number, in their order, at most so many. */
    List<Found> after(long uid, int most) throws MessagingException {
        var next = new ArrayList<Message>();
        for (var message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            // The last one is always among them, however low its number.
            if (message != null && folder.getUID(message) > uid) {
                next.add(message);
            }
        }
        var uids = new ArrayList<Found>();
        for (var message : next) {
            uids.add(new Found(folder.getUID(message), 0, (IMAPMessage) message));
        }
        uids.sort(Comparator.comparingLong(Found::uid));
        return sized(uids.subList(0, Math.min(most, uids.size())));
    }

    private List<Found> sized(List<Found> found) throws MessagingException {
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(found.stream().map(Found::message).toArray(Message[]::new), profile);
        var sized = new ArrayList<Found>();
        for (var one : found) {
            sized.add(new Found(one.uid(), size(one), one.message()));
        }
        return sized;
    }

    private static int size(Found one) throws MessagingException {
        try {
            return one.message().getSize();
        } catch (MessageRemovedException gone) {
            return 0;
        }
    }

    /** The mail byte by byte, if it is still there; one byte more than {@code most} where it has more. @throws MessagingException where the server does not give it */
    Optional<byte[]> raw(Found found, int most) throws MessagingException, IOException {
        try (var in = found.message().getMimeStream()) {
            var raw = in.readNBytes(most + 1);
            if (raw.length == 0) {
                throw new MessagingException("the server gives nothing of this mail");
            }
            return Optional.of(raw);
        } catch (MessageRemovedException gone) {
            return Optional.empty();
        }
    }

    /** The Message-ID of a mail that is too large to be fetched; empty where it has none. */
    String messageId(Found found) throws MessagingException {
        var ids = found.message().getHeader("Message-ID");
        return ids == null ? "" : Arrays.stream(ids).findFirst().orElse("").strip();
    }

    void seen(Found found) throws MessagingException {
        try {
            found.message().setFlag(Flags.Flag.SEEN, true);
        } catch (MessageRemovedException gone) {
            // Somebody has deleted it meanwhile; it is kept here.
        }
    }

    boolean isOpen() {
        return folder.isOpen();
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } catch (MessagingException e) {
            // The connection is gone already.
        }
        closeQuietly(store);
    }

    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (MessagingException e) {
            // The connection is gone already.
        }
    }
}
