package dragoman.bundles;

import dragoman.checks.Checks;
import dragoman.comparison.Result;
import dragoman.doors.TranslatorDoor;
import dragoman.drafts.Proofs;
import dragoman.drafts.Target;
import dragoman.foreign.Units;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.LocaleId;
import dragoman.queue.Progress;
import dragoman.queue.Queue;
import dragoman.queue.Row;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestQuery;

/** How far each language is, and what the checks find in what is live. */
@Path("/api/bundles")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bundles")
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "404", description = "No such locale, or none of this key’s (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class StatsApi {

    private static final int MOST = 10_000;

    /**
     * How far languages are.
     *
     * @param locales by locale, then by bundle or article
     */
    @Schema(name = "BundleStats")
    record Stats(long release, Map<String, Map<String, Progress>> locales) {}

    /**
     * What the checks find.
     *
     * @param found all of it, of which the list has the first ten thousand
     */
    @Schema(name = "BundleCheck")
    record Checked(long release, String icu, String cldr, int found, List<Told.Flaw> findings) {}

    private final Editions editions;
    private final Queue queue;
    private final Proofs proofs;

    StatsApi(Editions editions, Queue queue, Proofs proofs) {
        this.editions = editions;
        this.queue = queue;
        this.proofs = proofs;
    }

    @GET
    @Path("stats")
    @Operation(summary = "Texts and words of each of the key’s languages, by bundle and article: all, done, stale, missing, waiting for a review or a release")
    @APIResponse(responseCode = "200", description = "How far they are", content = @Content(schema = @Schema(implementation = Stats.class)))
    public Response stats(@RestQuery @Parameter(description = "One of the key’s languages; all of them without it") String locale, @Parameter(hidden = true) RoutingContext request) {
        var edition = editions.current();
        var locales = new LinkedHashMap<String, Map<String, Progress>>();
        locales(edition, locale, request).forEach(one -> locales.put(one.id(), queue.progress(edition, one)));
        return Told.of(new Stats(edition.number(), locales));
    }

    @GET
    @Path("check")
    @Operation(summary = "What the checks find in what is live in a language, with all=true also what is information alone. A file is checked by import with dryRun=true")
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(schema = @Schema(implementation = Checked.class)))
    public Response check(@BeanParam Wanted wanted, @RestQuery @Parameter(description = "Also what is information alone") String all) {
        var locale = wanted.language();
        boolean everything = Wanted.isSaid("all", all);
        var edition = editions.current();
        var findings = queue.rows(edition, locale).stream().filter(row -> row.live().filter(text -> text.locale().equals(locale)).isPresent())
                .flatMap(row -> proofs.results(edition, new Target(row.entry().unit(), locale), row.live().get().text()).stream()
                        .filter(result -> everything || result.severity() != Severity.INFO).map(result -> flaw(row, locale, result))).toList();
        return Told.of(new Checked(edition.number(), Checks.versions().icu(), Checks.versions().cldr(), findings.size(), findings.stream().limit(MOST).toList()));
    }

    private static Told.Flaw flaw(Row row, LocaleId locale, Result result) {
        return new Told.Flaw(result.id(), result.severity().name().toLowerCase(Locale.ROOT), Optional.of(locale.id()), "", 0, Units.key(row.entry().unit()),
                Optional.of(new Told.Range(result.start(), result.end())), result.reason(), result.fix());
    }

    private List<LocaleId> locales(Edition edition, String named, RoutingContext request) {
        var by = TranslatorDoor.of(request);
        var own = queue.locales(edition).stream().filter(by::owns).toList();
        if (named == null) {
            return own;
        }
        return List.of(LocaleId.parse(named).filter(own::contains).orElseThrow(() -> Wanted.refusal(404, "There is no such locale, or it is none of this key’s.")));
    }
}
