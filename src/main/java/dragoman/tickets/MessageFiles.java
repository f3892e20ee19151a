package dragoman.tickets;

import dragoman.files.Attachment;
import dragoman.files.Attachments;
import dragoman.files.Sorted;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What came along with messages. A file belongs to its message, whichever thread that stands in by now. */
@Singleton
public class MessageFiles {

    private static final String OF_MESSAGE = "message:";
    private static final int AT_ONCE = 1000;
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final Attachments attachments;
    private final MessageRows messages;

    MessageFiles(Attachments attachments, MessageRows messages) {
        this.attachments = attachments;
        this.messages = messages;
    }

    /** The files of each of these messages that has some, by its id; one statement for a page of them. */
    public Map<Long, List<Attachment>> of(List<Message> said) {
        var files = new HashMap<Long, List<Attachment>>();
        for (int from = 0; from < said.size(); from += AT_ONCE) {
            files.putAll(few(said.subList(from, Math.min(from + AT_ONCE, said.size()))));
        }
        return files;
    }

    private Map<Long, List<Attachment>> few(List<Message> said) {
        var owners = said.stream().filter(message -> message.line().isEmpty()).collect(Collectors.toMap(message -> owner(message.id()), Function.identity()));
        return attachments.ofOwners(owners.keySet()).stream().collect(Collectors.groupingBy(file -> owners.get(file.owner()).id()));
    }

    /** A file of this thread by its number; what came with a note is for staff alone and is none here. */
    public Optional<Attachment> forBuyer(Ticket ticket, String number) {
        return find(ticket, number, message -> !message.note());
    }

    /** The same for staff, who may see the thread. */
    public Optional<Attachment> forStaff(Ticket ticket, String number) {
        return find(ticket, number, message -> true);
    }

    void keep(long message, List<Sorted.Fit> files) {
        files.forEach(file -> attachments.keep(owner(message), file));
    }

    void drop(List<Message> said) {
        of(said).keySet().forEach(message -> attachments.drop(owner(message)));
    }

    // Nobody learns of a file by its number: whose message it is counts, and where that stands now.
    private Optional<Attachment> find(Ticket ticket, String number, Predicate<Message> may) {
        return Optional.of(number).filter(text -> text.matches(NUMBER)).flatMap(text -> attachments.find(Long.parseLong(text)))
                .filter(file -> file.owner().startsWith(OF_MESSAGE))
                .filter(file -> messages.find(Long.parseLong(file.owner().substring(OF_MESSAGE.length()))).filter(message -> message.ticket() == ticket.id()).filter(may).isPresent());
    }

    private static String owner(long message) {
        return OF_MESSAGE + message;
    }
}
