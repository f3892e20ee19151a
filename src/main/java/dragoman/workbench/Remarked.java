package dragoman.workbench;

import dragoman.comments.Comment;
import dragoman.comments.Peers;
import dragoman.formats.Formats;
import dragoman.i18n.Digest;
import dragoman.i18n.LocaleId;
import dragoman.mentions.Mention;
import dragoman.mentions.Piece;
import dragoman.web.Visit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments with the names apart that they call, and a word to who called nobody. Names are looked up once, and only for an @. */
final class Remarked {

    // Who works with more people knows their names better than a line could say them.
    private static final int OFFERED = 20;

    private final Peers peers;
    private final Visit visit;
    private final Map<Optional<LocaleId>, Map<Long, String>> known = new HashMap<>();

    Remarked(Peers peers, Visit visit) {
        this.peers = peers;
        this.visit = visit;
    }

    List<Piece> pieces(Comment comment) {
        var text = Digest.nfc(comment.text());
        return Piece.of(text, named(comment, text));
    }

    /** What whoever wrote it should know, and nobody else; empty where all is well. */
    String nobody(Comment comment, long reader) {
        var text = Digest.nfc(comment.text());
        var strangers = comment.account() == reader ? Mention.strangers(text, named(comment, text)) : List.<String>of();
        return strangers.isEmpty() ? "" : visit.text("workbench.mentions.nobody", Map.of("names", line(strangers))) + offer(comment, reader);
    }

    private String offer(Comment comment, long reader) {
        var others = new HashMap<>(peers(comment));
        others.remove(reader);
        return others.isEmpty() || others.size() > OFFERED ? "" : " " + visit.text("workbench.mentions.peers", Map.of("names", line(others.values().stream().sorted().toList())));
    }

    private String line(Collection<String> names) {
        return Formats.of(visit.reader()).enumeration(names);
    }

    private List<Mention> named(Comment comment, String text) {
        return comment.account() == Comment.READER || text.indexOf('@') < 0 ? List.of() : Mention.in(text, peers(comment));
    }

    private Map<Long, String> peers(Comment comment) {
        return known.computeIfAbsent(comment.locale(), peers::of);
    }
}
