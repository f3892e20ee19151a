package dragoman.reading;

import dragoman.formats.Formats;
import dragoman.web.Visit;
import java.time.Instant;

/** A moment on the reader's clock. */
public record When(String words, String iso) {

    public static When of(Instant moment, Visit visit) {
        var there = moment.atZone(visit.zone());
        boolean isThisYear = there.getYear() == visit.now().atZone(visit.zone()).getYear();
        return new When(Formats.of(visit.reader()).date(isThisYear ? "MMMdjm" : "yMMMdjm", there), moment.toString());
    }
}
