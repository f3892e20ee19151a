package dragoman.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.files.Refused.Reason;
import dragoman.wire.BodySize;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of each file that Ana sends she is told what is wrong with it, and of all at once. */
class SortedTest {

    private final Attachments attachments = new Attachments(null, Desk.SMALL, Clock.systemUTC());

    @Test
    void whatIsTakenHasTheNameOfItsContent() {
        var sorted = attachments.sort(List.of(Sent.of("invoice\u202egpj.exe", Desk.picture("jpg")), Sent.of("nota.pdf", Desk.pdf())));
        assertThat(sorted.isAllFit()).isTrue();
        assertThat(sorted.fit()).extracting(Sorted.Fit::name).containsExactly("invoicegpj_exe.jpg", "nota.pdf");
        assertThat(sorted.fit()).extracting(Sorted.Fit::type).containsExactly("image/jpeg", "application/pdf");
    }

    @Test
    void aPictureByNameAloneIsRefused() {
        var sorted = attachments.sort(List.of(Sent.of("pic\u202eture.jpg", Desk.latin("MZ\u0090\u0000")), Sent.of("a.svg", Desk.utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"))));
        assertThat(sorted.fit()).isEmpty();
        assertThat(sorted.refused()).containsExactly(new Refused("picture.jpg", Reason.TYPE, 0), new Refused("a.svg", Reason.TYPE, 0));
    }

    @Test
    void aTypeThatConfigurationDoesNotNameIsRefused() {
        assertThat(attachments.sort(List.of(Sent.of("a.gif", Desk.picture("gif")))).refused()).extracting(Refused::reason).containsExactly(Reason.TYPE);
    }

    @Test
    void eachLimitIsToldByItsNumber() {
        var refused = attachments.sort(List.of(
                text("empty.txt", 0), text("large.txt", (1 << 20) + 1), text("1.txt", 1 << 20), text("2.txt", (1 << 20) - 5), text("3.txt", 6), text("4.txt", 5), text("5.txt", 1))).refused();
        assertThat(refused).containsExactly(
                new Refused("empty.txt", Reason.EMPTY, 0),
                new Refused("large.txt", Reason.TOO_LARGE, 1),
                new Refused("3.txt", Reason.TOGETHER_TOO_LARGE, 2),
                new Refused("5.txt", Reason.TOO_MANY, 3));
        assertThat(refused).extracting(Refused::phrase).containsExactly(
                "files.refused.empty", "files.refused.tooLarge", "files.refused.togetherTooLarge", "files.refused.tooMany");
        assertThat(refused.get(1).arguments()).isEqualTo(Map.of("name", "large.txt", "limit", 1L));
    }

    @Test
    void aWrongSettingIsSaidAtTheStart() {
        assertThatThrownBy(() -> KnownType.valueOf("image/jpeg")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("image/jpeg:jpg:jpeg");
    }

    @Test
    void aFormTakesInWhatCanBeRefusedByName() {
        assertThat(Upload.size("/*/*/contact", Desk.SMALL)).isEqualTo(BodySize.onDisk("/*/*/contact", 4 << 20));
        assertThat(Upload.accept(Desk.SMALL)).isEqualTo("image/jpeg,image/png,application/pdf,text/plain");
    }

    private static Sent text(String name, int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return Sent.of(name, bytes);
    }
}
