package dragoman.foreign;

import dragoman.i18n.Finding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file's bytes as text. Nothing is guessed and nothing replaced: a mark at the beginning says what the file is, else
 * what somebody named, else UTF-8, and a line with a byte that is none of that is an error: the first ones are told, the others counted.
 */
record Decoded(String text, List<Finding> errors) {

    private record Mark(Charset charset, int... bytes) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE), new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    // A file in another encoding has them in most of its lines.
    private static final int TOLD = 10;

    static Decoded of(ForeignFile file, Optional<Charset> said) {
        var mark = MARKS.stream().filter(one -> begins(file.bytes(), one.bytes)).findFirst();
        var charset = mark.map(Mark::charset).or(() -> said).orElse(StandardCharsets.UTF_8);
        var in = ByteBuffer.wrap(file.bytes());
        in.position(mark.map(one -> one.bytes.length).orElse(0));
        return decode(file, in, charset);
    }

    private static Decoded decode(ForeignFile file, ByteBuffer in, Charset charset) {
        var errors = new ArrayList<Finding>();
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        int line = 1;
        int counted = 0;
        int last = 0;
        int lines = 0;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            for (; counted < out.position(); counted++) {
                line += out.get(counted) == '\n' ? 1 : 0;
            }
            if (line > last && ++lines <= TOLD) {
                errors.add(bad(file, line, in, result.length(), charset));
            }
            last = line;
            in.position(in.position() + result.length());
        }
        if (lines > TOLD) {
            errors.add(Finding.error("file.encodingRest", file.name(), 0, "", lines - TOLD + " more lines are not " + charset.name()));
        }
        return new Decoded(out.flip().toString(), errors);
    }

    private static Finding bad(ForeignFile file, int line, ByteBuffer in, int length, Charset charset) {
        var bytes = new StringBuilder();
        for (int i = 0; i < length; i++) {
            bytes.append(String.format(Locale.ROOT, " 0x%02X", in.get(in.position() + i)));
        }
        return Finding.error("file.encoding", file.name(), line, "", "byte" + bytes + " at " + in.position() + " is not " + charset.name());
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
