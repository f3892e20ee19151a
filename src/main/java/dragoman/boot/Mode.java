package dragoman.boot;

import dragoman.database.DatabaseAddress;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What this node is for: showing the project on one machine, or serving people. */
enum Mode {
    DEMO,
    PRODUCTION;

    static final String SETTING = "dragoman.mode";

    /**
     * Whoever configured a database means it: only without one do demo data and demo secrets come by themselves.
     */
    static Mode of(Config config) {
        Optional<String> said = config.getOptionalValue(SETTING, String.class);
        if (said.isEmpty()) {
            return config.getOptionalValue(DatabaseAddress.JDBC_URL, String.class).isEmpty() ? DEMO : PRODUCTION;
        }
        return named(said.get());
    }

    private static Mode named(String said) {
        for (Mode mode : values()) {
            if (mode.label().equals(said.strip())) {
                return mode;
            }
        }
        throw new Refusal("dragoman.mode is \"" + said + "\": write demo or production, or leave it away.");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
