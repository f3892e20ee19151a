package dragoman.api;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.intake.Belonging;
import dragoman.market.Markets;
import dragoman.units.I18nReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Our own format for tests that start nothing. */
public final class SomeFormat {

    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();

    private SomeFormat() {}

    /** As it reads at a moment. */
    public static OwnFormat at(Instant now) {
        return new OwnFormat(new Belonging(MARKETS), MARKETS, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The order of the API's description that has everything. */
    public static JsonNode whole() {
        try {
            return OwnFormat.parse(OrderExamples.WHOLE.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
