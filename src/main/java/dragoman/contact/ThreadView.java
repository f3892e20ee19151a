package dragoman.contact;

import dragoman.enclosures.FileField;
import dragoman.enclosures.FileViews;
import dragoman.help.Suggestions.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * A thread as its buyer reads it.
 *
 * @param url its own address
 * @param state how it stands, in a sentence
 * @param due until when there is an answer, or that it is late; empty where nothing is owed
 * @param entries empty where the link shows no messages any more
 * @param files what came along with them
 * @param older the address of what was said before; empty where this is the beginning
 * @param latest the address of the end, where this is not it; else empty
 * @param news what has just been done, a sentence each
 * @param answers help that may answer what has just been written
 * @param asks whether the reader is to say if it helped
 */
public record ThreadView(String number, String url, String kind, String state, boolean solved, String due, boolean late, boolean stub, List<EntryView> entries,
        FileViews files, String older, String latest, List<String> news, List<Suggestion> answers, boolean asks, Reply reply) {

    /** Whether something that was written to the reader is read in translation here. */
    public boolean isTranslated() {
        return entries.stream().anyMatch(entry -> !entry.mine() && entry.original().isPresent());
    }

    /**
     * The form for another message.
     *
     * @param typed what was typed and not sent
     * @param wrong what is wrong with it; empty where nothing is
     * @param later that too much was sent, and when there may be more
     */
    public record Reply(String once, String typed, String wrong, FileField files, Optional<String> later) {}
}
