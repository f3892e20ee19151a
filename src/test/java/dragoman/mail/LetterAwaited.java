package dragoman.mail;

/** Said by whoever waits for a letter, so that a test need not wait for the second in which jobs have their turn. */
public record LetterAwaited() {}
