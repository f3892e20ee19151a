package dragoman.bundles;

import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.Verdict;
import dragoman.i18n.Finding;
import dragoman.web.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What programs are told: all counts whole, of lists the first thousand. */
final class Told {

    private static final int MOST = 1_000;
    private static final int UNPROCESSABLE = 422;

    private Told() {}

    /** A part of a text in UTF-16 units; {@code end} is {@code start} where something is lacking there. */
    @Schema(name = "BundleRange")
    record Range(int start, int end) {

        static Range of(Finding.Mending mending) {
            return new Range(mending.start(), mending.end());
        }
    }

    /**
     * Something that was found.
     *
     * @param locale only where findings of several are told
     * @param range absent where it is about no part of a text
     * @param fix what would stand well in the range, where there is something safe to say
     */
    @Schema(name = "BundleFinding")
    record Flaw(String id, String severity, Optional<String> locale, String file, int line, String key, Optional<Range> range, String reason, Optional<String> fix) {

        static Flaw of(Finding finding) {
            return new Flaw(finding.id(), finding.severity().name().toLowerCase(Locale.ROOT), Optional.empty(), finding.file(), finding.line(), finding.key(),
                    finding.mending().map(Range::of), finding.reason(), finding.mending().flatMap(Finding.Mending::fix));
        }

        private JsonObject json() {
            var told = new JsonObject().put("id", id).put("severity", severity).put("file", file).put("line", line).put("key", key).put("reason", reason);
            range.ifPresent(part -> told.put("range", new JsonObject().put("start", part.start).put("end", part.end)));
            fix.ifPresent(better -> told.put("fix", better));
            return told;
        }
    }

    /** A text that goes on, beside the one that is live. */
    @Schema(name = "BundleText")
    record Taken(String key, String file, int line, Optional<String> live, String text) {}

    /** A text of which somebody has to choose one: before, live and in the file. */
    @Schema(name = "BundleConflict")
    record Conflict(String key, String file, int line, String why, String reason, Optional<String> before, Optional<String> live, Optional<String> text) {}

    /**
     * What an import came to.
     *
     * @param release that it was compared with
     * @param drafts how many wait for a review now; none after a dry run
     */
    @Schema(name = "BundleImport")
    record Imported(long release, boolean dryRun, int read, int taken, int unchanged, int untranslated, int inConflict, int leftOut, int drafts,
            List<Taken> texts, List<Conflict> conflicts, List<Flaw> errors, List<Flaw> remarks) {}

    static Imported imported(long release, boolean dryRun, Compared compared, int drafts) {
        var errors = compared.rejected().stream().flatMap(rejected -> rejected.errors().stream());
        var remarks = Stream.concat(compared.remarks().stream(), compared.taken().stream().flatMap(taken -> taken.remarks().stream()));
        return new Imported(release, dryRun, compared.verdicts().size(), compared.taken().size(), count(compared, Verdict.Unchanged.class),
                count(compared, Verdict.Untranslated.class), compared.conflicts().size(), compared.rejected().size(), drafts,
                compared.taken().stream().limit(MOST).map(Told::taken).toList(), compared.conflicts().stream().limit(MOST).map(Told::conflict).toList(),
                errors.limit(MOST).map(Flaw::of).toList(), remarks.limit(MOST).map(Flaw::of).toList());
    }

    private static Taken taken(Verdict.Taken taken) {
        return new Taken(taken.incoming().entry().key(), taken.incoming().file(), taken.incoming().line(), taken.ours(), taken.text());
    }

    private static Conflict conflict(Verdict.Conflict conflict) {
        var incoming = conflict.incoming();
        return new Conflict(incoming.entry().key(), incoming.file(), incoming.line(), conflict.why().name(), conflict.why().reason(), incoming.before(), conflict.ours(), incoming.text());
    }

    private static int count(Compared compared, Class<? extends Verdict> kind) {
        return (int) compared.verdicts().stream().filter(kind::isInstance).count();
    }

    /** Nothing was taken, for these reasons. */
    static Response flawed(List<Finding> errors) {
        var told = new JsonArray(errors.stream().limit(MOST).map(finding -> Flaw.of(finding).json()).toList());
        return Problem.of(UNPROCESSABLE, "Nothing was taken. The errors say what is wrong, in which file and line.", told).build();
    }

    /** Nothing was looked at, for these reasons. */
    static Response unread(List<Finding> errors) {
        return Problem.of(UNPROCESSABLE, "Nothing was checked. The errors say what is wrong.", new JsonArray(errors.stream().map(finding -> Flaw.of(finding).json()).toList())).build();
    }

    /** Nobody on the way keeps it: the next release says something else. */
    static Response of(Object body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
