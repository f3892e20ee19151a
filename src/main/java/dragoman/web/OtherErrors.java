package dragoman.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Pages about what went wrong for those who read other pages than buyers do. */
public interface OtherErrors {

    /** The page for whoever asks; empty where it is a buyer, as far as is known. */
    Optional<String> html(RoutingContext request, int status);
}
