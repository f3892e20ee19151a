package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.identity.Doorkeeper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana sends along with her message is there with it, byte for byte, or not at all. */
@QuarkusTest
@Tag("database")
class AttachmentsTest {

    @Inject
    Attachments attachments;

    @Inject
    AttachmentRows rows;

    @Inject
    Doorkeeper tables;

    private final String ana = "test:" + UUID.randomUUID();

    @Test
    void aFileComesBackByteForByte() throws IOException {
        var photo = largePhoto();
        keep(ana, Sent.of("caixa.JPG", photo), Sent.of("nota.pdf", Desk.pdf()));
        assertThat(attachments.ofOwner(ana)).extracting(Attachment::name).containsExactly("caixa.jpg", "nota.pdf");
        var kept = attachments.ofOwner(ana).get(0);
        assertThat(kept.type()).isEqualTo("image/jpeg");
        assertThat(kept.size()).isEqualTo(photo.length);
        assertThat(kept.keptAt()).isNotNull();
        var out = new ByteArrayOutputStream();
        rows.copy(kept, out);
        assertThat(out.toByteArray()).isEqualTo(photo);
    }

    @Test
    void aFileOfTheWorstBytesFitsThePacketsOfAnyServer() throws IOException {
        // Eight mebibytes of which each byte is written as two.
        var worst = new byte[8 << 20];
        System.arraycopy(Desk.pdf(), 0, worst, 0, Desk.pdf().length);
        keep(ana, Sent.of("scan.pdf", worst));
        var out = new ByteArrayOutputStream();
        rows.copy(attachments.ofOwner(ana).get(0), out);
        assertThat(out.toByteArray()).isEqualTo(worst);
        assertThat(tables.ask("select max(length(bytes)) from attachment_part p join attachment a on a.id = p.attachment_id where owner = ?", ana))
                .isEqualTo(String.valueOf(1 << 20));
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        var fit = attachments.sort(List.of(Sent.of("nota.pdf", Desk.pdf()))).fit().get(0);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            attachments.keep(ana, fit);
            throw new IllegalStateException("changed my mind");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(attachments.ofOwner(ana)).isEmpty();
        assertThatThrownBy(() -> attachments.keep(ana, fit)).hasMessageContaining("ransaction");
    }

    @Test
    void anothersFileIsNotFoundByItsNumber() {
        keep(ana, Sent.of("nota.pdf", Desk.pdf()));
        long id = attachments.ofOwner(ana).get(0).id();
        assertThat(attachments.find(ana, id)).isPresent();
        assertThat(attachments.find("test:yusuf", id)).isEmpty();
        assertThat(attachments.find(ana, id + 1_000_000)).isEmpty();
    }

    @Test
    void whoIsForgottenLeavesNoByteBehind() {
        var yusuf = "test:" + UUID.randomUUID();
        keep(ana, Sent.of("nota.pdf", Desk.pdf()), Sent.of("a.png", Desk.picture("png")));
        keep(yusuf, Sent.of("b.png", Desk.picture("png")));
        long id = attachments.ofOwner(ana).get(0).id();
        assertThat(QuarkusTransaction.requiringNew().call(() -> attachments.drop(ana))).isEqualTo(2);
        assertThat(attachments.ofOwner(ana)).isEmpty();
        assertThat(tables.ask("select count(*) from attachment_part where attachment_id between ? and ?", id, id + 1)).isEqualTo("0");
        assertThat(attachments.ofOwner(yusuf)).hasSize(1);
    }

    @Test
    void aDownloadThatLosesItsFileFailsInsteadOfEndingEarly() {
        keep(ana, Sent.of("nota.pdf", Desk.pdf()));
        var kept = attachments.ofOwner(ana).get(0);
        QuarkusTransaction.requiringNew().run(() -> attachments.drop(ana));
        assertThatThrownBy(() -> rows.copy(kept, new ByteArrayOutputStream())).isInstanceOf(IOException.class);
    }

    private void keep(String owner, Sent... files) {
        var sorted = attachments.sort(List.of(files));
        assertThat(sorted.refused()).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> sorted.fit().forEach(file -> attachments.keep(owner, file)));
    }

    private static byte[] largePhoto() {
        var bytes = new byte[3_500_000];
        new Random(7).nextBytes(bytes);
        var head = Desk.picture("jpg");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
