package dragoman.doors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithParentName;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shops that may tell orders, {@code dragoman.shops.KEY.…}; none but in a demo until somebody names one. */
@ConfigMapping(prefix = "dragoman.shops")
public interface ShopsConfig {

    /** By key: lower-case letters, digits and hyphens; it stands in addresses. */
    @WithParentName
    Map<String, OneShop> all();

    /** What a shop may show, and what it leaves unsaid. */
    interface OneShop {

        /** Secrets that its hooks are signed with; two while one is changed for the other. */
        Optional<List<String>> webhookSecrets();

        /** Keys that open the API to it; two while one is changed for the other. */
        Optional<List<String>> apiKeys();

        /** Its own clock, for times that its system writes without a zone. */
        Optional<@WithConverter(ZoneSetting.class) ZoneId> zone();

        /** The market of orders that name no country we serve. */
        Optional<String> market();
    }
}
