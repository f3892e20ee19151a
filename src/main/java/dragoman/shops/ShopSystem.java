package dragoman.shops;

import java.time.ZoneId;
import java.util.Optional;

/** A shop system whose messages we read. */
public interface ShopSystem {

    /**
     * What a message says.
     *
     * @param topic what it is about, in the system's own words
     * @param body as it came; nothing of it is trusted but that the shop sent it
     * @param zone the shop's own, for times that are written without one
     */
    Heard read(String topic, byte[] body, Optional<ZoneId> zone);
}
