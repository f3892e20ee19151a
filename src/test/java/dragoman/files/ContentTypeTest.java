package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its first bytes say, whatever Ana's telephone or somebody with a plan calls it. */
class ContentTypeTest {

    static Stream<Arguments> real() {
        return Stream.of(
                Arguments.of(Desk.picture("jpg"), "image/jpeg"),
                Arguments.of(Desk.picture("png"), "image/png"),
                Arguments.of(Desk.picture("gif"), "image/gif"),
                Arguments.of(Desk.webp(), "image/webp"),
                Arguments.of(Desk.pdf(), "application/pdf"),
                Arguments.of(Desk.utf8("O pacote chegou aberto.\n"), "text/plain"),
                Arguments.of(Desk.utf8("وصل الطرد مفتوحًا."), "text/plain"),
                Arguments.of(Desk.utf8("箱が壊れていました。"), "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("real")
    void realFilesAreKnown(byte[] bytes, String type) {
        assertThat(ContentType.of(Sent.of("a.exe", bytes))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"heic, image/heic", "heix, image/heic", "mif1, image/heif", "mp42, video/mp4", "isom, video/mp4", "iso5, video/mp4", "avc1, video/mp4",
            "'M4V ', video/mp4", "'qt  ', video/quicktime"})
    void whatTelephonesTakeIsKnownByItsBrand(String brand, String type) {
        assertThat(ContentType.of(Sent.of("IMG_0001", Desk.film(brand)))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<html><script>alert(1)</script>", "  <!DOCTYPE html><p>", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "#!/bin/sh\nrm -rf /", "@echo off\r\ndel", "<?php echo 1;", "{\\rtf1 x}",
        "PK\u0003\u0004", "MZ\u0090\u0000", "\u007fELF", "\u001f\u008b\b", "BZh91AY", "hello\u0000world", "\u0001\u0002\u0003", "%!PS-Adobe"
    })
    void whatOthersRunOrOpenIsOfNoTypeThatIsTaken(String content) {
        var type = ContentType.of(Sent.of("holiday.jpg", Desk.latin(content)));
        assertThat(type).isNotIn("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif", "application/pdf", "text/plain", "video/mp4",
                "video/quicktime");
    }

    @Test
    void aBombIsNotOpened() {
        // Ten bytes say that it is packed, and nobody asks what of.
        assertThat(ContentType.of(Sent.of("photos.zip", Desk.latin("PK\u0003\u0004\u0014\0\0\0\u0008\0")))).isEqualTo("application/zip");
    }

    @Test
    void whatIsTwoThingsIsTheFirst() {
        assertThat(ContentType.of(Sent.of("x.jar", Desk.latin("GIF89a=1;alert(1)//PK\u0003\u0004")))).isEqualTo("image/gif");
    }
}
