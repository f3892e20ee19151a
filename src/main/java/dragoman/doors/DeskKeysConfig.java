package dragoman.doors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may hand in mail for a desk, {@code dragoman.inbox.desks.KEY.api-keys}; the other settings of these are {@code inbox}'s. */
@ConfigMapping(prefix = "dragoman.inbox.desks")
public interface DeskKeysConfig {

    /** By the desk's key, as its file in {@code i18n/desks} is called; {@code any} stands for all of them. */
    @WithParentName
    Map<String, OneDesk> all();

    /** What opens a desk's door. */
    interface OneDesk {

        /** Two while one is changed for the other. */
        Optional<List<String>> apiKeys();
    }
}
