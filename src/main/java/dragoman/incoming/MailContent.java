package dragoman.incoming;

import dragoman.files.Attachments;
import dragoman.files.Sent;
import dragoman.files.Sorted;
import dragoman.inbox.Received;
import java.util.List;
import java.util.stream.Collectors;

/** What a mail brings into a thread, whoever puts it there. */
record MailContent(String text, List<Sorted.Fit> files) {

    /**
     * @param begins whether a thread begins with it, of which its subject is a part
     * @param longest characters of a message
     */
    static MailContent of(Received mail, boolean begins, Attachments attachments, int longest) {
        // What does not fit is left: nobody sits there who could choose again. The rest is in memory already.
        var files = attachments.sort(mail.files().stream().map(part -> Sent.of(part.name(), part.bytes())).toList()).fit();
        var said = said(mail, files);
        // The subject of a first mail is often half of what it says.
        var text = begins && !mail.subject().isBlank() && !said.isBlank() ? mail.subject() + "\n\n" + said : said;
        return new MailContent(text.length() <= longest ? text : text.substring(0, longest), files);
    }

    /** Whether there is nothing in it that somebody could read or open. */
    boolean isEmpty() {
        return text.isBlank();
    }

    // Of a picture without a word its name is all that can be read.
    private static String said(Received mail, List<Sorted.Fit> files) {
        var written = mail.text().isBlank() ? mail.whole() : mail.text();
        return written.isBlank() ? files.stream().map(Sorted.Fit::name).collect(Collectors.joining("\n")) : written;
    }
}
