package dragoman.workbench;

import dragoman.comments.Comment;
import dragoman.comments.Comments;
import dragoman.comments.Peers;
import dragoman.formats.Formats;
import dragoman.staff.Accounts;
import dragoman.typos.Typo;
import dragoman.typos.Typos;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What was said about a text, with the names of those who did. */
@Singleton
class Talk {

    static final int SHOWN = 20;

    private final Comments comments;
    private final Accounts accounts;
    private final Typos typos;
    private final Peers peers;

    Talk(Comments comments, Accounts accounts, Typos typos, Peers peers) {
        this.peers = peers;
        this.typos = typos;
        this.comments = comments;
        this.accounts = accounts;
    }

    /** What was said to be only a typo. */
    List<EditorView.Slip> typos(Job job, Visit visit) {
        var all = typos.of(job.target().unit(), job.target().locale(), SHOWN);
        var names = accounts.names(all.stream().map(Typo::account).collect(Collectors.toSet()));
        return all.stream().map(one -> new EditorView.Slip(one.id(), names.getOrDefault(one.account(), ""), when(one.at(), visit), one.why(), one.undone().isEmpty(),
                one.undone().isEmpty() && job.mayReview())).toList();
    }

    List<EditorView.Said> comments(Job job, Visit visit) {
        var all = comments.of(job.target());
        var names = accounts.names(all.stream().map(Comment::account).collect(Collectors.toSet()));
        var remarked = new Remarked(peers, visit);
        return all.stream().map(one -> new EditorView.Said(one.id(), one.account() == Comment.READER ? visit.text("workbench.wrong.reader") : names.getOrDefault(one.account(), ""),
                when(one.at(), visit), visit.text("workbench.comment." + one.kind().name()), remarked.pieces(one), remarked.nobody(one, job.signed().account()), one.page().orElse(""),
                one.resolved().isEmpty())).toList();
    }

    static String when(Instant at, Visit visit) {
        return Formats.of(visit.reader()).date("yMMMdjm", at.atZone(visit.zone()));
    }
}
