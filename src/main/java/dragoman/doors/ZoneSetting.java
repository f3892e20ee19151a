package dragoman.doors;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * A zone as it stands in the configuration. The framework's own converter breaks on the empty setting that it asks itself
 * for where a shop has no zone, and so no shop could have one.
 */
public class ZoneSetting implements Converter<ZoneId> {

    @Override
    public ZoneId convert(String value) {
        try {
            return value.isBlank() ? null : ZoneId.of(value.strip());
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("there is no zone \"" + value + "\"", unknown);
        }
    }
}
