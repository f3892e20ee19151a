package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names come from strangers' machines, and go to disks of other strangers. */
class FileNameTest {

    private static final List<String> JPEG = List.of("jpg", "jpeg");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** What people with plans put into names, and what honest people have in theirs. */
    private static final String[] PIECES = {
        "invoice", "фото", "صورة", "写真", "é", "e\u0301", "\u202e", "\u200b", "\u2066", "\ufeff", "/", "\\", "..", ".", " ", "\u0000", "\r\n", "\u0085", "\u2028",
        ".exe", ".jpg", ".JPEG", "gpj", ":", "*", "?", "\"", "<", ">", "|", "CON", "nul", "COM1", "😀", "\ud800", "\ue000", "\u3164", "\ufe0f", "%2e", "~",
        "\u00a0", "\u3000", "👩\u200d🚀", "ก็", "\u034f", "x".repeat(60), "字".repeat(60), "\u0338", "\u037e", "$", "=cmd"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            photo.jpg                     | photo.jpg
            Foto da caixa.JPG             | Foto da caixa.jpg
            scan.jpeg                     | scan.jpeg
            صورة الطرد.jpg                | صورة الطرد.jpg
            箱の写真                       | 箱の写真.jpg
            C:\\fakepath\\photo.jpg       | photo.jpg
            ../../etc/passwd              | passwd.jpg
            setup.exe                     | setup_exe.jpg
            photo.jpg.exe                 | photo.jpg_exe.jpg
            Bestellung Nr. 1001           | Bestellung Nr_ 1001.jpg
            .htaccess                     | htaccess.jpg
            CON.jpg                       | _CON.jpg
            a:b*c?.jpg                    | a_b_c_.jpg
            '  photo . jpg  '             | photo _ jpg.jpg
            '...'                         | file.jpg
            ''                            | file.jpg
            """)
    void aNameStaysReadableAndFitsItsContent(String sent, String name) {
        assertThat(FileName.fitting(sent, JPEG)).isEqualTo(name);
    }

    @Test
    void whatTurnsTheEndingRoundIsGone() {
        assertThat(FileName.fitting("invoice\u202egpj.exe", JPEG)).isEqualTo("invoicegpj_exe.jpg");
        assertThat(FileName.fitting("pic\u200bture\u2066.j\u200dpg", JPEG)).isEqualTo("picture.jpg");
    }

    @Test
    void lettersAreThoseOfTheirReaders() {
        assertThat(FileName.fitting("cafe\u0301.jpg", JPEG)).isEqualTo("café.jpg");
        // Letters that find each other once what stood between them is gone.
        assertThat(FileName.fitting("cafe\u200b\u0301.jpg", JPEG)).isEqualTo("café.jpg");
    }

    @Test
    void aLongNameLosesItsEndAndNotItsEnding() {
        assertThat(FileName.fitting("x".repeat(500) + ".jpg", JPEG)).isEqualTo("x".repeat(96) + ".jpg");
        assertThat(FileName.fitting("字".repeat(500) + ".jpg", JPEG)).isEqualTo("字".repeat(65) + ".jpg");
    }

    @Test
    void noNameHarmsAnybody() {
        var dice = new Random(20_261_122);
        for (int i = 0; i < 20_000; i++) {
            var sent = new StringBuilder();
            for (int n = dice.nextInt(8); n >= 0; n--) {
                sent.append(PIECES[dice.nextInt(PIECES.length)]);
            }
            var name = FileName.fitting(sent.toString(), JPEG);
            assertThat(name).as(sent.toString()).matches("(?s).+\\.jpe?g");
            isHarmless(name, sent.toString());
            assertThat(FileName.fitting(name, JPEG)).as("again: " + sent).isEqualTo(name);
            isHarmless(FileName.harmless(sent.toString()), sent.toString());
        }
    }

    private static void isHarmless(String name, String sent) {
        assertThat(name).as(sent).isNotEmpty().doesNotContainPattern(FORBIDDEN).doesNotMatch(DEVICE);
        assertThat(name).as(sent).doesNotStartWith(".").doesNotStartWith(" ").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).as(sent).isTrue();
        assertThat(name.codePointCount(0, name.length())).as(sent).isLessThanOrEqualTo(FileName.LONGEST);
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).as(sent).isLessThanOrEqualTo(FileName.MOST_BYTES);
    }
}
