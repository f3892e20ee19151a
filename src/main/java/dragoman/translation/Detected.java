package dragoman.translation;

import dragoman.i18n.LocaleId;

/** Which language a text is in, as far as it can be told. */
public sealed interface Detected {

    /** @param certainty 1 to 100; below 50 the hints had to decide */
    record Known(LocaleId language, int certainty) implements Detected {}

    /** Nobody can tell, and nobody should pretend to. */
    record Unknown(Why why) implements Detected {

        /** No words of its own, too few of them, of several languages, or of none that is known here. */
        public enum Why { NO_WORDS, SHORT, MIXED, UNCLEAR }
    }
}
