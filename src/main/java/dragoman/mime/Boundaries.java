package dragoman.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the parts of a body begin and end (RFC 2046), also where somebody forgot to say it. */
record Boundaries(byte[] raw, int from, int to) {

    /** A part, from its headers on. */
    record Range(int from, int to) {}

    private static final int LINE = 78;

    /** What stands between boundaries, at most so many; what has no end ends where the body does. */
    List<Range> between(Optional<String> said, int most) {
        var boundary = said.map(name -> "--" + name.stripTrailing()).orElseGet(this::first).getBytes(StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Range>();
        if (boundary.length == 0) {
            return parts;
        }
        int begin = -1;
        for (int line = from; line < to && parts.size() < most; line = next(line)) {
            int kind = kind(line, boundary);
            if (kind > 0) {
                if (begin >= 0) {
                    parts.add(new Range(begin, withoutLineEnd(begin, line)));
                }
                begin = kind == 1 ? next(line) : -1;
                if (kind == 2) {
                    return parts;
                }
            }
        }
        if (begin >= 0 && parts.size() < most) {
            parts.add(new Range(begin, to));
        }
        return parts;
    }

    // Some forget to say what it is.
    private String first() {
        for (int line = from; line < to; line = next(line)) {
            int end = withoutLineEnd(line, next(line));
            if (end - line > 2 && end - line <= LINE && raw[line] == '-' && raw[line + 1] == '-') {
                return new String(raw, line, end - line, StandardCharsets.ISO_8859_1).stripTrailing();
            }
        }
        return "";
    }

    /** 0 for none, 1 for one that begins a part, 2 for the last. */
    private int kind(int line, byte[] boundary) {
        if (line + boundary.length > to || !Arrays.equals(raw, line, line + boundary.length, boundary, 0, boundary.length)) {
            return 0;
        }
        int at = line + boundary.length;
        boolean last = at + 1 < to && raw[at] == '-' && raw[at + 1] == '-';
        for (at += last ? 2 : 0; at < to && raw[at] != '\n'; at++) {
            if (raw[at] != ' ' && raw[at] != '\t' && raw[at] != '\r') {
                return 0;
            }
        }
        return last ? 2 : 1;
    }

    private int next(int line) {
        int at = line;
        while (at < to && raw[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, to);
    }

    /** The line end before a boundary is the boundary's. */
    private int withoutLineEnd(int begin, int end) {
        int at = end;
        if (at > begin && raw[at - 1] == '\n') {
            at--;
        }
        return at > begin && raw[at - 1] == '\r' ? at - 1 : at;
    }
}
