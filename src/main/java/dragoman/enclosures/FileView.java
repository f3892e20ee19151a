package dragoman.enclosures;

import dragoman.files.Attachment;
import dragoman.formats.Formats;
import dragoman.web.Visit;
import java.util.Map;

/**
 * A file below a message.
 *
 * @param type what it is, in a word
 * @param size in the reader's numbers
 */
public record FileView(String name, String url, String type, String size) {

    static FileView of(Attachment file, String below, Visit visit) {
        return new FileView(file.name(), below + "/files/" + file.id(), visit.text("files.type", Map.of("type", kind(file.type()))),
                Formats.of(visit.reader()).size(file.size()));
    }

    // Which types there are is configured; what people call them is one of few words.
    private static String kind(String type) {
        var family = type.substring(0, Math.max(0, type.indexOf('/')));
        return switch (family) {
            case "image" -> "IMAGE";
            case "video" -> "VIDEO";
            case "text" -> "TEXT";
            default -> type.equals("application/pdf") ? "PDF" : "other";
        };
    }
}
