package dragoman.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.ShopFloor;
import dragoman.cast.Wire;
import dragoman.database.EmbeddedDatabaseTestResource;
import dragoman.identity.Doorkeeper;
import dragoman.identity.Marks;
import dragoman.mime.Eml;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Something that carries mail hands it in for Madrid. */
@QuarkusTest
@Tag("database")
class MailApiTest {

    private static final String MADRID = "/api/mail/madrid";
    private static final String KEY = "madrid-key-of-new";

    @Inject
    Mails mails;

    @Inject
    Doorkeeper tables;

    @Inject
    Scheduler scheduler;

    private final String id = "<" + UUID.randomUUID() + "@correio.example>";

    @BeforeEach
    void nothingHasCome() {
        scheduler.pause();
        tables.run("delete from mail_received");
    }

    @AfterEach
    void asBefore() {
        scheduler.resume();
    }

    @Test
    void aMailIsKeptByteByByteAndAnswered() throws IOException {
        var raw = mail(id, "Olá\u0000\r\nñ");
        var answer = send(MADRID, raw, KEY);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"id\":\"" + row() + "\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(mails.raw(row())).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(raw));
        assertThat(tables.ask("select concat_ws(' ', desk, message_id, source, state, size) from mail_received where id = ?", row()))
                .isEqualTo("madrid " + id + " API RECEIVED " + raw.length);
    }

    @Test
    void theSameMailAgainIsTheSameMailP2() throws IOException {
        var first = send(MADRID, mail(id, "Oi"), KEY).body();
        assertThat(send(MADRID, mail(id, "Oi"), "madrid-key-of-old").body()).isEqualTo(first);
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("1");
        // Bcc: another desk has one of its own.
        assertThat(send("/api/mail/vienna", mail(id, "Oi"), "demo-mail-key").body()).isNotEqualTo(first);
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("2");
    }

    @Test
    void withoutAMessageIdTheBytesTellThemApartP2() throws IOException {
        var one = "From: ana@correio.example\r\n\r\nOi".getBytes(StandardCharsets.US_ASCII);
        var other = "From: ana@correio.example\r\n\r\nOi!".getBytes(StandardCharsets.US_ASCII);
        assertThat(send(MADRID, one, KEY).body()).isEqualTo(send(MADRID, one, KEY).body()).isNotEqualTo(send(MADRID, other, KEY).body());
    }

    @Test
    void whoHasNoKeyOfTheDeskIsTurnedAwayAlike() throws IOException {
        var raw = mail(id, "Oi");
        var wrong = send(MADRID, raw, "madrid-key-of-nobody");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
        for (var path : new String[] {"/api/mail/vienna", "/api/mail/nowhere", "/api/mail/any"}) {
            var answer = send(path, raw, KEY);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(wrong.body());
        }
        assertThat(Wire.sendBody("POST " + MADRID, "x").status()).isEqualTo(401);
        assertThat(Wire.sendBody("POST " + MADRID, "x", "Authorization: Bearer " + EmbeddedDatabaseTestResource.STAFF_KEY).status()).isEqualTo(401);
        assertThat(Wire.sendBody("POST //api//mail/madrid", "x").status()).isIn(401, 404);
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("0");
    }

    @Test
    void aDeskThatIsNotThereIsToldToWhoHasAKeyOfAll() throws IOException {
        assertThat(send("/api/mail/nowhere", mail(id, "Oi"), "demo-mail-key").statusCode()).isEqualTo(404);
        assertThat(send(MADRID, new byte[0], KEY).statusCode()).isEqualTo(400);
    }

    @Test
    void tenMebibytesAreTakenAndOneByteMoreIsNotHalfTaken() throws IOException {
        var raw = Arrays.copyOf(mail(id, "Oi"), 10 << 20);
        new Random(1).nextBytes(raw);
        System.arraycopy(mail(id, "Oi"), 0, raw, 0, mail(id, "Oi").length);
        assertThat(send(MADRID, raw, KEY).statusCode()).isEqualTo(202);
        assertThat(mails.raw(row())).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(raw));
        var answer = send(MADRID, Arrays.copyOf(raw, raw.length + 1), KEY);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
        assertThat(tables.ask("select count(*) from mail_received")).isEqualTo("1");
    }

    @Test
    void aBrowserOfAnotherSiteCannotSendInAnybodysName() {
        assertThat(Wire.sendBody("POST " + MADRID, "Subject: x\r\n\r\ny", "X-API-Key: " + KEY, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    }

    private HttpResponse<String> send(String path, byte[] raw, String key) throws IOException {
        return new ShopFloor(URI.create("http://127.0.0.1:" + RestAssured.port), "", "").send(path, raw, "X-API-Key", key, "Content-Type", "message/rfc822");
    }

    private static byte[] mail(String id, String words) {
        return Eml.bytes("From: Ana <ana@correio.example>\nSubject: Luz\nMessage-ID: " + id + "\n\n" + words, Marks.some());
    }

    private long row() {
        return Long.parseLong(tables.ask("select max(id) from mail_received"));
    }
}
