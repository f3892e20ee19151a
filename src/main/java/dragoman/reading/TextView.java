package dragoman.reading;

import dragoman.handling.Checked;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Words;
import dragoman.tickets.MessageText;
import dragoman.tickets.MessageText.State;
import dragoman.translation.Remark;
import dragoman.web.Visit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message in another language, however that stands.
 *
 * @param mark whose work it is, or why there is none
 * @param warning what a person should look at, or empty
 */
record TextView(Saying saying, String mark, String warning, boolean doubted) {

    static TextView of(MessageText text, Optional<LocaleId> from, Visit visit) {
        return new TextView(Saying.translation(text, visit), mark(text, from, visit), text.state() == State.REVIEW ? warning(text, visit) : "", text.doubted());
    }

    private static String mark(MessageText text, Optional<LocaleId> from, Visit visit) {
        return switch (text.state()) {
            case WANTED, PENDING -> visit.text(isNobodyThere(text) ? "console.text.nobody" : "console.text.waiting");
            case FAILED -> visit.text("console.text.failed");
            case READY, REVIEW -> from.map(language -> visit.text("contact.mark." + text.origin().name().toLowerCase(Locale.ROOT),
                    Map.of("language", Words.of(visit.locale()).language(language.withoutRegion())))).orElse("");
        };
    }

    private static boolean isNobodyThere(MessageText text) {
        return text.reason().filter(reason -> reason.equals("NO_ENGINE") || reason.equals("FORBIDDEN")).isPresent();
    }

    private static String warning(MessageText text, Visit visit) {
        return text.reason().filter(reason -> Arrays.stream(Remark.Kind.values()).anyMatch(kind -> kind.name().equals(reason)))
                .map(reason -> Checked.words(reason, visit)).orElse("");
    }
}
