package dragoman.bundles;

import dragoman.exchange.Live;
import dragoman.texts.Editions;
import dragoman.units.TextFolder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** One language as a file for other tools: what it says, and what it does not say yet. */
@Path("/api/bundles/export")
@SecurityScheme(securitySchemeName = "bundles", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.HEADER, apiKeyName = "X-API-Key",
        description = "A key of dragoman.translators, bound to languages.")
@SecurityRequirement(name = "bundles")
@APIResponse(responseCode = "401", description = "No key, or a wrong one (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
@APIResponse(responseCode = "404", description = "No such locale, or none of this key’s (RFC 9457)", content = @Content(mediaType = "application/problem+json"))
class ExportApi {

    private final Editions editions;
    private final TextFolder declared;

    ExportApi(Editions editions, TextFolder declared) {
        this.editions = editions;
        this.declared = declared;
    }

    @GET
    @Operation(summary = "Writes one language as a file; X-Release says of which release, X-Texts how many texts are in it, X-Left-Out how many the format cannot hold")
    @APIResponse(responseCode = "200", description = "The file, in UTF-8", content = @Content(mediaType = "application/octet-stream"))
    public Response write(@BeanParam Wanted wanted) throws IOException {
        var locale = wanted.language();
        var format = wanted.format(Optional.empty());
        var edition = editions.current();
        var batch = Live.of(edition, declared, locale).batch();
        var text = new StringWriter();
        int left = format.write(batch, text).size();
        return Response.ok(text.toString().getBytes(StandardCharsets.UTF_8), format.mediaType())
                .header("X-Release", edition.number()).header("X-Texts", batch.entries().size() - left).header("X-Left-Out", left)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + locale.id() + "." + format.ending() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
