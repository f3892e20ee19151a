package dragoman.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Marks;
import dragoman.identity.ThreadMark;
import dragoman.mime.Eml;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What one mail is known by. */
class MailKeyTest {

    private final ThreadMark marks = Marks.some();

    @Test
    void theFirstOfTwoMessageIdsCountsAndNoneIsMadeFromAllOfItP2() {
        assertThat(MailKey.of(Eml.bytes("Message-ID: <one@x.example>\nMessage-Id: <two@x.example>\n\nOi", marks)).messageId()).isEqualTo("<one@x.example>");
        var none = Eml.bytes("From: ana@correio.example\n\nOi", marks);
        assertThat(MailKey.of(none).messageId()).isEmpty();
        assertThat(MailKey.of(none).digest()).isEqualTo(MailKey.of(none.clone()).digest()).isNotEqualTo(MailKey.of(Eml.bytes("From: ana@correio.example\n\nOi!", marks)).digest());
        assertThat(MailKey.of(Eml.bytes("Message-ID:\n\nOi", marks)).messageId()).isEmpty();
    }

    @Test
    void whateverBytesComeTheyHaveAKey() {
        var random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            var raw = new byte[random.nextInt(400)];
            random.nextBytes(raw);
            assertThat(MailKey.of(raw).digest()).hasSize(32).isEqualTo(MailKey.of(raw.clone()).digest());
        }
    }
}
