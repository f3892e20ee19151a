package dragoman.files;

import java.time.Instant;

/**
 * A file that is kept; its bytes stay where they are until somebody downloads it.
 *
 * @param owner what it came along with, as the room above names it: {@code message:17}
 * @param name fits the content, harmless on any system
 * @param type the media type of its content
 * @param size in bytes
 */
public record Attachment(long id, String owner, String name, String type, long size, Instant keptAt) {}
