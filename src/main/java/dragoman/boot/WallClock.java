package dragoman.boot;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that asks the machine what time it is; every room is handed the clock, and a test hands another. */
class WallClock {
    @Produces
    @Singleton
    @DefaultBean
    @AsksTheMachine
    Clock clock() {
        return Clock.systemUTC();
    }
}
