package dragoman.mime;

/**
 * A file that came with a mail.
 *
 * @param name without path, controls and characters that turn or hide others; empty where it has none
 * @param type as its sender says, "image/png"; nobody has looked
 */
public record Part(String name, String type, byte[] bytes) {}
