package dragoman.web;

import dragoman.i18n.LocaleChain;
import dragoman.texts.Edition;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * How somebody of staff looks at buyers' pages, instead of as buyers do. Whoever puts one before a request has made sure
 * that it is somebody of staff who asks: what is seen through it is neither kept nor shown to anybody else.
 */
public interface Lens {

    /** Under this name a request keeps the lens of its answer alone. */
    String ANSWER = Lens.class.getName() + ".answer";

    /** The texts that are read instead of a release's. */
    Edition edition(Edition release);

    /** Where they are looked for. */
    LocaleChain chain(LocaleChain chain);

    /** A page as it is sent, whole and in HTML. */
    String page(String html);

    /** From now on the request is answered as it is seen through a lens. */
    static void put(RoutingContext request, Lens lens) {
        request.put(Lens.class.getName(), lens);
    }

    /** Only the page that answers is seen through it, once all is done: what somebody sends is a buyer's, in a language that there is. */
    static void putOnAnswer(RoutingContext request, Lens lens) {
        request.put(ANSWER, lens);
    }

    /** The lens through which a page is seen, whatever it answers. */
    static Optional<Lens> onAnswer(RoutingContext request) {
        return of(request).or(() -> Optional.ofNullable(request.get(ANSWER)));
    }

    static Optional<Lens> of(RoutingContext request) {
        return Optional.ofNullable(request.get(Lens.class.getName()));
    }

    /** A page as whoever asks sees it. */
    static String page(String html, RoutingContext request) {
        return onAnswer(request).map(lens -> lens.page(html)).orElse(html);
    }
}
