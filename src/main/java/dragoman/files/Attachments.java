package dragoman.files;

import dragoman.files.Refused.Reason;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files that came along with messages. */
@ApplicationScoped
public class Attachments {

    private static final String NOTHING = "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final AttachmentRows rows;
    private final FilesConfig config;
    private final Clock clock;

    Attachments(AttachmentRows rows, FilesConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Looks at the files of one message, in their order; outside of any transaction, since disks are slow. A form asks
     * again where one is refused; what came by mail is kept without those.
     */
    public Sorted sort(List<Sent> files) {
        var fit = new ArrayList<Sorted.Fit>();
        var refused = new ArrayList<Refused>();
        long together = 0;
        for (var file : files) {
            var wrong = limit(file, fit.size(), together);
            var type = wrong.isEmpty() ? type(file) : Optional.<KnownType>empty();
            if (type.isPresent()) {
                fit.add(new Sorted.Fit(file, FileName.fitting(file.name(), type.get().endings()), type.get().name()));
                together += file.size();
            } else {
                refused.add(wrong.orElseGet(() -> refused(file, Reason.TYPE, 0)));
            }
        }
        return new Sorted(fit, refused);
    }

    /** Keeps a file in the caller's transaction: it is there exactly if the message is. The id is the new one's. */
    @Transactional(TxType.MANDATORY)
    public long keep(String owner, Sorted.Fit file) {
        return rows.add(owner, file, clock.instant());
    }

    /** What came along with something, in its order, without the bytes. */
    public List<Attachment> ofOwner(String owner) {
        return rows.of(owner);
    }

    /** What came along with any of these, in its order. */
    public List<Attachment> ofOwners(Collection<String> owners) {
        return owners.isEmpty() ? List.of() : rows.of(owners);
    }

    /** One by its number alone: whoever asks makes sure whose it is before giving it out. */
    public Optional<Attachment> find(long id) {
        return rows.find(id).stream().findFirst();
    }

    /** One of them; empty where it is another's, so that nobody gets at a file by counting. */
    public Optional<Attachment> find(String owner, long id) {
        return rows.find(owner, id).stream().findFirst();
    }

    /** The answer that makes a browser save a file, never show it. Who may have it is asked before. */
    public Response download(Attachment file, RoutingContext request) {
        // In the place of what every answer has: two policies would both hold, and the sandbox is the stricter.
        request.response().putHeader("X-Content-Type-Options", "nosniff").putHeader("Content-Security-Policy", NOTHING);
        StreamingOutput bytes = to -> rows.copy(file, to);
        return Response.ok(bytes, file.type())
                .header("Content-Length", file.size())
                .header("Content-Disposition", Download.disposition(file.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Forgets all that came along with something; how many there were. */
    @Transactional(TxType.MANDATORY)
    public int drop(String owner) {
        return rows.delete(owner);
    }

    private Optional<Refused> limit(Sent file, int before, long together) {
        if (file.size() == 0) {
            return Optional.of(refused(file, Reason.EMPTY, 0));
        }
        if (before >= config.most()) {
            return Optional.of(refused(file, Reason.TOO_MANY, config.most()));
        }
        if (file.size() > config.each().asLongValue()) {
            return Optional.of(refused(file, Reason.TOO_LARGE, Upload.megabytes(config.each())));
        }
        boolean fits = together + file.size() <= config.together().asLongValue();
        return fits ? Optional.empty() : Optional.of(refused(file, Reason.TOGETHER_TOO_LARGE, Upload.megabytes(config.together())));
    }

    private static Refused refused(Sent file, Reason reason, long limit) {
        return new Refused(FileName.harmless(file.name()), reason, limit);
    }

    private Optional<KnownType> type(Sent file) {
        var found = ContentType.of(file);
        return config.types().stream().filter(known -> known.name().equals(found)).findFirst();
    }
}
