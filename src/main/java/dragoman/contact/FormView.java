package dragoman.contact;

import dragoman.enclosures.FileField;
import dragoman.help.Suggestions.Suggestion;
import java.util.List;
import java.util.Optional;

/**
 * The form to write to us, with what was typed.
 *
 * @param promise until when there is an answer
 * @param about the sentence on the order that is known; empty where none is
 * @param ref that order as its address names it
 * @param masked so much of the known address that its owner knows it; empty where it has to be asked
 * @param wrong what is missing or wrong; empty before anything was sent
 * @param later that too much was sent, and when there may be more
 */
public record FormView(String lead, String promise, String about, String ref, String article, String masked, List<Choice> kinds, String message, String email,
        FileField files, String once, List<Wrong> wrong, Optional<String> later, List<Suggestion> answers) {

    /** What it may be about. */
    public record Choice(String value, String name, boolean chosen) {}

    /** What is wrong with a field. */
    public record Wrong(String field, String text) {}

    /** What is wrong with a field; empty where nothing is. */
    public String wrongAt(String field) {
        return wrong.stream().filter(one -> one.field().equals(field)).map(Wrong::text).findFirst().orElse("");
    }
}
