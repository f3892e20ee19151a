package dragoman.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in headers, as a reader's mail program has them. */
class HeaderTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Your code for order #1001",
        "Twój kod do zamówienia #1001 w sklepie, którego nazwa nie ma końca, a potem jeszcze trochę",
        "رمز فتح الطلب #1001 لدى متجر اسمه طويل جدًا ولا يتسع له سطر واحد من سطور الرسائل أبدًا",
        "ご注文#1001の認証コードをお送りします。このメールの件名はとても長いので、何行にもなります。",
        "รหัสสำหรับคำสั่งซื้อ #1001 ที่ร้านซึ่งมีชื่อยาวมากจนบรรทัดเดียวไม่พอ",
        "👩🏽‍🚀 flies 👨‍👩‍👧‍👦 home 🇧🇷🇵🇱🇯🇵 with a parcel under the arm, and again 👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀",
        "A subject of plain words that is so very long that no line of a mail would hold it, whoever wrote it",
        "=?UTF-8?B?aGVsbG8=?= is no encoded word of ours"})
    void whatIsWrittenIsRead(String text) throws Exception {
        var header = HeaderText.of(text);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header.replace("\n", "\r\n")))).isEqualTo(text);
        for (var line : header.split("\n ")) {
            assertThat(line.length()).isLessThanOrEqualTo(75);
            assertThat(line).matches("[\\x20-\\x7e]+");
            // No letter is cut in two: each word is whole by itself.
            assertThat(MimeUtility.decodeText(line)).doesNotContain("\uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nBcc: eve@example.com", "x\nBcc: eve@example.com", "x\rBcc: eve@example.com", "x\u2028Bcc: eve@example.com", "x\u0085Bcc: eve@example.com", "x\u0000\u0008y"})
    void nothingInItStartsAnotherHeader(String text) throws Exception {
        var header = HeaderText.of(text);
        assertThat(header).doesNotContain("\r").doesNotContain("\n").doesNotContain("\u2028");
        assertThat(MimeUtility.decodeText(header)).startsWith("x ").doesNotContain("\n");
    }

    @Test
    void aNameStandsBeforeItsAddress() throws Exception {
        assertThat(HeaderText.mailbox("Lantern & Loom", "orders@example.com")).isEqualTo("\"Lantern & Loom\" <orders@example.com>");
        for (var name : new String[] {"Lantern & Loom", "Smith, Jones \"and\" \\ Sons", "Łódź", "متجر الفانوس", "ランタン商店"}) {
            var read = new InternetAddress(HeaderText.mailbox(name, "orders@example.com"), true);
            assertThat(read.getPersonal()).isEqualTo(name);
            assertThat(read.getAddress()).isEqualTo("orders@example.com");
        }
    }
}
