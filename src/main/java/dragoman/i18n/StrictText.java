package dragoman.i18n;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bytes as UTF-8 text, or the reasons why they are not: nothing is guessed and nothing replaced. */
public record StrictText(String text, List<Flaw> flaws) {

    /** What is wrong with a file as a file. Ids begin with {@code file.}; lines count from 1. */
    public record Flaw(String id, int line, String key, String reason) {}

    private static final int BOM_LENGTH = 3;

    public static StrictText decode(byte[] bytes) {
        var flaws = new ArrayList<Flaw>();
        var in = ByteBuffer.wrap(bytes);
        if (startsWithBom(bytes)) {
            flaws.add(new Flaw("file.bom", 1, "", "starts with a byte order mark, which would become part of the first key"));
            in.position(BOM_LENGTH);
        }
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            flaws.add(new Flaw("file.encoding", lineAt(bytes, in.position()), "", String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", bytes[in.position()])));
            in.position(in.position() + result.length());
        }
        return new StrictText(out.flip().toString(), flaws);
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM_LENGTH && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
