package dragoman.bulk;

import dragoman.exchange.Live;
import dragoman.foreign.Batch;
import dragoman.foreign.Format;
import dragoman.foreign.Units;
import dragoman.i18n.LocaleId;
import dragoman.queue.Queue;
import dragoman.roster.Remit;
import dragoman.staff.Admits;
import dragoman.staff.Role;
import dragoman.staff.Signed;
import dragoman.staff.Staff;
import dragoman.staff.StaffFrames;
import dragoman.texts.Edition;
import dragoman.units.TextFolder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** One language as a file for another program, or what a search of it finds: what is live, written as the command writes it. */
@Path(ExportPages.PATH)
@Admits({Role.TRANSLATOR, Role.REVIEWER})
class ExportPages {

    static final String PATH = FilePages.PATH + "/export";

    // More than there will be; what is found is read into memory.
    private static final int MOST = 100_000;
    private static final int UNPROCESSABLE = 422;

    private final Remit remit;
    private final Queue queue;
    private final TextFolder declared;
    private final FilePages files;
    private final StaffFrames frames;

    ExportPages(Remit remit, Queue queue, TextFolder declared, FilePages files, StaffFrames frames) {
        this.remit = remit;
        this.queue = queue;
        this.declared = declared;
        this.files = files;
        this.frames = frames;
    }

    /** Without a format, the form that asks for one. */
    @GET
    public Response write(@BeanParam Sought sought, @RestQuery String format, RoutingContext request) throws IOException {
        if (format == null) {
            return files.ask(sought, "", "", 200, request);
        }
        var signed = Staff.of(request);
        var locale = locale(sought, signed);
        var written = Format.named(format).orElseThrow(NotFoundException::new);
        var edition = remit.edition();
        var visit = frames.visit(signed, request);
        var found = sought.isAll() ? Optional.<Queue.Found>empty() : Optional.of(queue.all(edition, locale, sought.question(), MOST, visit.now(), visit.zone()));
        var batch = batch(edition, locale, found);
        if (found.filter(Queue.Found::spent).isPresent() || batch.entries().isEmpty()) {
            return files.ask(sought, "", visit.text(batch.entries().isEmpty() ? "workbench.none" : "workbench.spent"), UNPROCESSABLE, request);
        }
        return file(batch, written, name(sought, locale, edition), edition);
    }

    private static Response file(Batch batch, Format format, String name, Edition edition) throws IOException {
        var text = new StringWriter();
        int left = format.write(batch, text).size();
        return Response.ok(text.toString().getBytes(StandardCharsets.UTF_8), format.mediaType())
                .header("X-Release", edition.number()).header("X-Texts", batch.entries().size() - left).header("X-Left-Out", left)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format.ending() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Batch batch(Edition edition, LocaleId locale, Optional<Queue.Found> found) {
        var all = Live.of(edition, declared, locale).batch();
        if (found.isEmpty()) {
            return all;
        }
        var units = found.get().rows().stream().map(row -> row.entry().unit()).collect(Collectors.toSet());
        return new Batch(all.source(), all.locale(), all.entries().stream().filter(entry -> units.contains(Units.unit(entry.key()))).toList());
    }

    // Of another release, or of another part, it is another file.
    private static String name(Sought sought, LocaleId locale, Edition edition) {
        var part = Wish.said(sought.area).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        var some = part.isEmpty() && !sought.isAll() ? "found" : part;
        return locale.id() + (some.isEmpty() ? "" : "-" + some) + "-" + edition.number();
    }

    private LocaleId locale(Sought sought, Signed signed) {
        return remit.locales(signed).stream().filter(one -> one.id().equals(sought.locale)).findFirst().orElseThrow(NotFoundException::new);
    }
}
