package dragoman.foreign;

import dragoman.i18n.Finding;
import java.util.List;

/** What a file turned out to be. */
public sealed interface FileReading {

    /** @param remarks what a person may want to know, and what stops nothing */
    record Read(List<Incoming> texts, List<Finding> remarks) implements FileReading {}

    /** Nothing in it is to be trusted. */
    record Refused(List<Finding> errors) implements FileReading {}
}
