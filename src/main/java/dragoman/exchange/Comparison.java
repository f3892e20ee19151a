package dragoman.exchange;

import dragoman.exchange.Verdict.Conflict;
import dragoman.exchange.Verdict.Taken;
import dragoman.exchange.Verdict.Unchanged;
import dragoman.exchange.Verdict.Untranslated;
import dragoman.exchange.Verdict.Why;
import dragoman.foreign.Entry;
import dragoman.foreign.Incoming;
import dragoman.i18n.Digest;
import dragoman.pattern.Limits;
import dragoman.pattern.Reading;
import dragoman.segments.Segments;
import java.util.List;
import java.util.Optional;

/** Compares three ways, text by text. Knows no checks and writes nothing. */
final class Comparison {

    private Comparison() {}

    /** @param ours what is live, source and translation */
    static Verdict of(Incoming incoming, Entry ours) {
        if (incoming.text().isEmpty()) {
            return new Untranslated(incoming);
        }
        var theirs = incoming.text().get();
        if (ours.target().filter(text -> same(text, theirs)).isPresent() || isAsItWent(incoming, theirs)) {
            return new Unchanged(incoming);
        }
        return why(incoming, ours).<Verdict>map(why -> new Conflict(incoming, why, ours.target()))
                .orElseGet(() -> new Taken(incoming, canonical(theirs), ours.target(), List.of()));
    }

    private static Optional<Why> why(Incoming incoming, Entry ours) {
        if (incoming.base().isEmpty()) {
            return ours.target().map(text -> Why.NO_BASE);
        }
        var base = incoming.base().get();
        if (!base.source().equals(Digest.of(ours.source()))) {
            return Optional.of(Why.SOURCE_CHANGED);
        }
        return base.target().equals(ours.target().map(Digest::of)) ? Optional.empty() : Optional.of(Why.BOTH_CHANGED);
    }

    private static boolean isAsItWent(Incoming incoming, String theirs) {
        return incoming.base().flatMap(Entry.MadeFrom::target).filter(digest -> digest.equals(Digest.of(theirs))).isPresent();
    }

    // Tools differ in how they quote: some double every apostrophe.
    private static boolean same(String one, String two) {
        return one.equals(two) || canonical(one).equals(canonical(two));
    }

    private static String canonical(String pattern) {
        var shape = Reading.of(pattern, Limits.STANDARD).shape();
        return shape == null ? pattern : Segments.of(shape).canonical();
    }
}
