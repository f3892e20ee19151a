package dragoman.money;

/**
 * What is wrong with a file of rates.
 *
 * @param line where, from 1
 * @param reason a sentence in English, for operators
 */
public record Flaw(int line, String reason) {}
