package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header in which a name of any script travels (RFC 6266, RFC 8187). */
class DownloadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            photo.jpg      | photo.jpg      | photo.jpg
            Foto (1).jpg   | Foto (1).jpg   | Foto%20%281%29.jpg
            café 50%.pdf   | caf_ 50_.pdf   | caf%C3%A9%2050%25.pdf
            写真.png        | __.png         | %E5%86%99%E7%9C%9F.png
            صورة.png       | ____.png       | %D8%B5%D9%88%D8%B1%D8%A9.png
            😀.gif          | _.gif          | %F0%9F%98%80.gif
            l'été;x.txt    | l'_t_;x.txt    | l%27%C3%A9t%C3%A9%3Bx.txt
            """)
    void aNameIsThereTwice(String name, String plain, String encoded) {
        assertThat(Download.disposition(name)).isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}
