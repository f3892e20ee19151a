package dragoman.money;

import java.util.List;

/** What a file of the European Central Bank turned out to be. */
sealed interface EcbReading {

    /** @param flaws rows that were refused; the others are good */
    record Read(List<PublishedRate> rates, List<Flaw> flaws) implements EcbReading {}

    /** Nothing in it is to be trusted. */
    record Broken(Flaw flaw) implements EcbReading {}
}
