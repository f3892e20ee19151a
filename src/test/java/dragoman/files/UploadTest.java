package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.cast.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form with files, as a browser without JavaScript sends it, byte by byte. */
@QuarkusTest
@Tag("database")
class UploadTest {

    private static final String BOUNDARY = "----fence";
    private static final String[] FORM = {"Content-Type: multipart/form-data; boundary=" + BOUNDARY, "Sec-Fetch-Site: same-origin"};

    @Inject
    Attachments attachments;

    private final String owner = "t" + UUID.randomUUID().toString().replace("-", "");
    private final String counter = "/br/pt/test-counter/" + owner;

    @Test
    void filesComeWithTheirWordsAndTheDiskIsCleanAfterwards() {
        var answer = send(words("Chegou aberto.") + file("caixa.jpg", Desk.picture("jpg")) + file("صورة.png", Desk.picture("png")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(attachments.ofOwner(owner)).extracting(Attachment::name).containsExactly("caixa.jpg", "صورة.png");
        var places = answer.body().lines().skip(1).map(Path::of).toList();
        assertThat(places).hasSize(2);
        Patience.until("the files of the form are gone", () -> places.stream().noneMatch(Files::exists));
    }

    @Test
    void aFieldLeftEmptyIsNoFile() {
        assertThat(send(words("Só uma pergunta.") + file("", new byte[0])).status()).isEqualTo(200);
        assertThat(send(words("Só uma pergunta.")).status()).isEqualTo(200);
        assertThat(attachments.ofOwner(owner)).isEmpty();
    }

    @Test
    void aLongMessageInThaiFitsBesideItsFiles() {
        var answer = send(words("ก".repeat(16_000)) + file("a.png", Desk.picture("png")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("16000");
    }

    @Test
    void whatIsWrongIsToldFileByFileAndNothingIsKept() {
        var parts = new StringBuilder(words("Veja:")).append(file("large.pdf", large(9))).append(file("virus\u202egpj.exe", Desk.latin("MZ\u0090\0")));
        for (int i = 0; i < 6; i++) {
            parts.append(file(i + ".png", Desk.picture("png")));
        }
        var answer = send(parts.toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("TOO_LARGE large.pdf\nTYPE virusgpj.exe\nTOO_MANY 5.png");
        assertThat(attachments.ofOwner(owner)).isEmpty();
    }

    @Test
    void fiveLargeFilesAreHeardOutAndToldThatTheyAreTooMuchTogether() {
        var parts = new StringBuilder(words("Veja:"));
        for (int i = 0; i < 5; i++) {
            parts.append(file(i + ".pdf", large(7)));
        }
        var answer = send(parts.toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("TOGETHER_TOO_LARGE 2.pdf\nTOGETHER_TOO_LARGE 3.pdf\nTOGETHER_TOO_LARGE 4.pdf");
    }

    @Test
    void whatIsAbsurdIsAPageInTheLanguageOfTheForm() {
        var answer = Wire.sendForm(counter, "a".repeat(42 << 20), FORM);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.lang()).isEqualTo("pt-BR");
    }

    @Test
    void aFormWithoutFilesTakesNoMoreThanBefore() {
        assertThat(Wire.sendForm("/br/pt/settings", "a".repeat(70_000), FORM).status()).isEqualTo(413);
        assertThat(Wire.sendForm("/br/pt/test-counter/../settings", "a".repeat(70_000), FORM).status()).isEqualTo(413);
    }

    @Test
    void aFormFromAnotherSiteIsTurnedAwayBeforeItsFilesAreRead() {
        var form = words("x") + file("a.png", Desk.picture("png")) + "--" + BOUNDARY + "--\r\n";
        assertThat(Wire.sendForm(counter, form, FORM[0], "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
        assertThat(Wire.sendForm(counter, form, FORM[0], "Origin: https://evil.example").status()).isEqualTo(403);
        assertThat(attachments.ofOwner(owner)).isEmpty();
    }

    @Test
    void aBrokenFormIsABadOneAndKeepsNothing() {
        for (var broken : new String[] {"", "--" + BOUNDARY, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a", "nothing"}) {
            assertThat(Wire.sendForm(counter, broken, FORM).status()).as(broken).isBetween(400, 499);
        }
        assertThat(attachments.ofOwner(owner)).isEmpty();
    }

    @Test
    void aDownloadIsSavedAndNeverShown() {
        send(words("Veja:") + file("صورة.png", Desk.picture("png")));
        long id = attachments.ofOwner(owner).get(0).id();
        var answer = Wire.send("GET " + counter + "/" + id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(Desk.picture("png").length));
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"____.png\"; filename*=UTF-8''%D8%B5%D9%88%D8%B1%D8%A9.png");
        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.head().lines().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("x-content-type-options"))).containsExactly("X-Content-Type-Options: nosniff");
        assertThat(answer.head().lines().filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-security-policy"))).hasSize(1);
        assertThat(Wire.send("GET /br/pt/test-counter/another/" + id).status()).isEqualTo(404);
    }

    private Wire.Answer send(String parts) {
        return Wire.sendForm(counter, parts + "--" + BOUNDARY + "--\r\n", FORM);
    }

    // A character for each byte, as it goes over the wire.
    private static String words(String words) {
        return part("name=\"words\"", "", words.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String name, byte[] bytes) {
        return part("name=\"files\"; filename=\"" + name + "\"", "Content-Type: image/jpeg\r\n", bytes);
    }

    private static String part(String names, String type, byte[] bytes) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + new String(names.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1) + "\r\n" + type
                + "\r\n" + new String(bytes, StandardCharsets.ISO_8859_1) + "\r\n";
    }

    private static byte[] large(int mebibytes) {
        var bytes = new byte[mebibytes << 20];
        System.arraycopy(Desk.pdf(), 0, bytes, 0, Desk.pdf().length);
        return bytes;
    }
}
