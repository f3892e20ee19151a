package dragoman.mime;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Marks;
import dragoman.identity.Subject;
import dragoman.identity.ThreadMark;
import dragoman.mime.Automatic.Verdict;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana in Recife, Reto in Bern, Camille, Olga and Mei write from their own programs, and some write what no program should. */
class MailReaderTest {

    private final ThreadMark marks = Marks.some();
    private final MailReader reader = new MailReader(marks, 20, Duration.ofSeconds(2));

    @Test
    void anasAnswerFromGmailIsHerWordsAlone() {
        var mail = reader.read(Eml.of("gmail-pt.eml", marks));
        assertThat(mail.from()).isEqualTo(new Addresses.Person("ana.souza@correio.example", "Ana Souza"));
        assertThat(mail.subject()).isEqualTo("Re: A respeito da luminária");
        assertThat(mail.text()).isEqualTo("Olá, a luminária chegou com a tela quebrada.\n\nPodem trocar?");
        assertThat(mail.whole()).contains("A luminária chega amanhã.").contains("escreveu:");
        assertThat(mail.thread()).contains(Eml.THREAD);
        assertThat(mail.sentAt()).contains(Instant.parse("2025-04-03T10:12:44Z"));
        assertThat(mail.verdict()).isEqualTo(new Verdict.Person(false));
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void anasHtmlAloneSaysTheSameAsItsPlainPartP5() {
        var html = new String(Eml.of("gmail-pt.eml", marks), StandardCharsets.UTF_8).replaceAll("(?s)--000000000000aa11\r\nContent-Type: text/plain.*?(?=--000000000000aa11)", "");
        assertThat(reader.read(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Olá, a luminária chegou com a tela quebrada.\n\nPodem trocar?");
    }

    @Test
    void retosOutlookHasRenamedItsIdsAndLostOursP1P5() {
        var mail = reader.read(Eml.of("outlook-de.eml", marks));
        assertThat(mail.text()).isEqualTo("Guten Tag\n\nDie Lampe fläckert. Können Sie sie ersetzen?");
        assertThat(mail.whole()).contains("Ihre Lampe ist unterwegs.").contains("Gesendet: Mittwoch");
        // Nothing but the signed line in the quote is left of our letter.
        assertThat(mail.thread()).contains(Eml.THREAD);
        assertThat(mail.from().name()).isEqualTo("Leitner, Reto");
    }

    @Test
    void camillesPhotoIsAFileAndHerPhonesSignatureIsNot() {
        var mail = reader.read(Eml.of("apple-fr.eml", marks));
        assertThat(mail.text()).isEqualTo("Bonjour, je voudrais renvoyer la lampe.");
        assertThat(mail.subject()).isEqualTo("Re : votre commande");
        assertThat(mail.files()).extracting(Part::name).containsExactly("lampe cassée.png");
        assertThat(mail.files().get(0).type()).isEqualTo("image/png");
        assertThat(mail.files().get(0).bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void olgasYandexSaysWhoAndWhenAndNoVerb() {
        var mail = reader.read(Eml.of("yandex-ru.eml", marks));
        assertThat(mail.from().name()).isEqualTo("Ольга");
        assertThat(mail.subject()).isEqualTo("Лампа");
        assertThat(mail.text()).isEqualTo("Лампа не горит.");
        assertThat(mail.thread()).contains(Eml.THREAD);
    }

    @Test
    void theWholeListOfReferencesIsReadAndTheNearestCountsP3() {
        var other = new Subject("thread", 4018);
        var headers = "In-Reply-To: <lost@other.example>\nReferences: <a@b.example> <" + marks.root(Eml.THREAD) + "@shop.example>\n\t<"
                + marks.of(other, 3) + "@shop.example> <c@d.example>\n";
        assertThat(reader.read(Eml.bytes(Eml.anas(headers, "Oi"), marks)).thread()).contains(other);
        assertThat(reader.read(Eml.bytes(Eml.anas("References: <{root}@shop.example> <z@z.example>\n", "Oi"), marks)).thread()).contains(Eml.THREAD);
    }

    @Test
    void whereIdsWereRewrittenTheSignedLineInTheQuoteCountsP1() {
        assertThat(reader.read(Eml.bytes(Eml.anas("In-Reply-To: <rewritten@provider.example>\n", "Obrigada!\n\n> Lantern & Loom\n> {body}\n"), marks)).thread()).contains(Eml.THREAD);
    }

    @Test
    void aForgedIdIsNoThreadP1() {
        var forged = marks.of(Eml.THREAD, 99).replaceFirst("^dgmL.", "dgmL_");
        var mail = reader.read(Eml.bytes(Eml.anas("In-Reply-To: <" + forged + "@shop.example>\nReferences: <thread-4017@shop.example> <4017@shop.example>\n", "Oi\n" + forged + "\n"), marks));
        assertThat(mail.thread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: [thread 4017] Luz", "AW: Ihre Bestellung #4017", "WG: 4017", "Antw: 4017", "SV: thread:4017", "Ynt: 4017", "Отв.: 4017", "回复：4017"})
    void noSubjectTiesAMailToAThreadP4P15(String subject) {
        assertThat(reader.read(Eml.bytes("From: eve@example.com\nSubject: " + subject + "\nMessage-ID: <1@example.com>\n\nOi", marks)).thread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312, 您好，这盏灯坏了：㐀 €",
        "GBK, \"GBK\", 您好，這盞燈坏了",
        "x-windows-50221, iso-2022-jp, ①のランプが点きません",
        "windows-31j, Shift_JIS, ①のランプ～が点きません",
        "x-windows-949, ks_c_5601-1987, 램프가 똠방 켜지지 않아요",
        "x-windows-949, euc-kr, 램프가 뷁 켜지지 않아요",
        "Big5-HKSCS, big5, 這盞燈壞咗喺度",
        "windows-1252, iso-8859-1, “L’abat-jour” à 5 €",
        "windows-1250, windows-1250, Zażółć gęślą jaźń",
        "windows-1254, iso-8859-9, Işık yanmıyor ğ “”",
        "windows-1255, iso-8859-8-i, המנורה לא דולקת",
        "windows-1256, windows-1256, المصباح لا يعمل پ",
        "x-windows-874, tis-620, โคมไฟไม่ติด",
        "windows-1251, cp1251, Лампа не горит",
        "UTF-8, us-ascii, Olá 灯",
        "UTF-8, x-unknown, Olá 灯",
        "UTF-8, utf8, Olá 灯"})
    void charsetsAreReadAsWhatTheyAreMeantForP6(String charset, String label, String words) {
        assertThat(reader.read(Eml.in(Charset.forName(charset), label, words)).text()).isEqualTo(words);
    }

    @Test
    void aTextWithoutAnyCharsetIsGuessedP6() {
        var russian = "Здравствуйте, лампа пришла вчера вечером и совсем не горит, помогите пожалуйста.";
        var raw = new String(Eml.in(StandardCharsets.US_ASCII, "nobody-knows", ""), StandardCharsets.US_ASCII);
        assertThat(reader.read(concat(raw.getBytes(StandardCharsets.US_ASCII), russian.getBytes(Charset.forName("windows-1251")))).text()).isEqualTo(russian);
    }

    @Test
    void encodedWordsThatCutLettersInTwoAreWholeP6() {
        var bytes = "您好世界灯".getBytes(Charset.forName("GB18030"));
        var word = "=?gb2312?B?" + Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 3)) + "?=\r\n =?GB2312?B?" + Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 3, bytes.length)) + "?=";
        assertThat(EncodedWords.decode(word)).isEqualTo("您好世界灯");
        assertThat(EncodedWords.decode("=?iso-8859-1?q?L=E1mpara_a?= =?utf-8?Q?_=C3=A9?= fim")).isEqualTo("Lámpara a é fim");
        assertThat(EncodedWords.decode("=?x-none?Z?abc?= =?utf-8?B?%%%?= =?utf-8")).contains("=?x-none?Z?abc?=").endsWith("=?utf-8");
        assertThat(EncodedWords.decode(new String("Olá direto".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))).isEqualTo("Olá direto");
    }

    @Test
    void aFileCallsItselfWhatItIs() {
        assertThat(Tidy.fileName("../../etc/passwd", 120)).isEqualTo("passwd");
        assertThat(Tidy.fileName("C:\\Users\\Ana\\foto.png", 120)).isEqualTo("foto.png");
        assertThat(Tidy.fileName("fatura\u202Egpj.exe", 120)).isEqualTo("faturagpj.exe");
        assertThat(Tidy.fileName("in\u200Bvoice.pdf            .exe", 120)).isEqualTo("invoice.pdf .exe");
        assertThat(Tidy.fileName("a\u0000b\r\nc.txt", 120)).isEqualTo("ab c.txt");
        assertThat(Tidy.fileName("..", 120)).isEmpty();
        assertThat(Tidy.fileName("名".repeat(300) + ".jpeg", 120)).hasSize(120).endsWith(".jpeg");
    }

    @Test
    void namesNeitherTurnNorHideOthers() {
        var mail = reader.read(Eml.bytes("From: \"Lantern\u202E moool \u2066& Loom\u200B\" <eve@example.com>\nSubject: a\u202Eb\u200B\u0007c\n\nOi", marks));
        assertThat(mail.from().name()).isEqualTo("Lantern moool & Loom");
        assertThat(mail.subject()).isEqualTo("abc");
    }

    @Test
    void nulAndOtherControlsAreNoTextP6() {
        assertThat(reader.read(Eml.bytes(Eml.anas("", "a\u0000b\u0008c\u001B[31md\te\n"), marks)).text()).isEqualTo("abc[31md\te");
    }

    @Test
    void brokenMimeSaysWhatItCan() {
        var mail = reader.read(Eml.of("broken.eml", marks));
        assertThat(mail.text()).isEqualTo("A luminária não acende");
        assertThat(mail.files()).extracting(Part::name).containsExactly("passgpj.exe");
        assertThat(new String(mail.files().get(0).bytes(), StandardCharsets.UTF_8).strip()).isEqualTo("data");
    }

    @Test
    void wordsWithoutAnyHeaderAreWords() {
        assertThat(reader.read("só palavras, sem nada\nmais".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("só palavras, sem nada\nmais");
        assertThat(reader.read(new byte[0]).text()).isEmpty();
    }

    @Test
    void replyToIsForAnswersAndFromIsForTheThreadP9() {
        var mail = reader.read(Eml.bytes(Eml.anas("Reply-To: Ana em casa <Ana@Casa.example>\n", "Oi"), marks));
        assertThat(mail.from().address()).isEqualTo("ana@correio.example");
        assertThat(mail.replyTo()).isEqualTo("ana@casa.example");
        assertThat(reader.read(Eml.bytes(Eml.anas("Reply-To: ana@unknown\n", "Oi"), marks)).replyTo()).isEqualTo("ana@correio.example");
        assertThat(reader.read(Eml.bytes("From: undisclosed@.invalid\n\nOi", marks)).from().address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANA@Correio.Example                        | ana@correio.example
            zofia@pączek.example                       | zofia@xn--pczek-3wa.example
            Kenji <kenji@例え.example>                  | kenji@xn--r8jz45g.example
            "Souza, Ana" <ana@correio.example>, b@c.d  | ana@correio.example
            Ana Souza ana@correio.example              | ana@correio.example
            <ana@correio.example                       | ana@correio.example
            """)
    void addressesAreComparedInOneSpelling(String header, String compared) {
        assertThat(Addresses.first(new String(header.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)).address()).isEqualTo(compared);
    }

    @Test
    void linesThatAProgramBrokeAreJoinedAndQuotesAreNot() {
        var mail = reader.read(Eml.bytes(Eml.anas("Content-Type: text/plain; format=flowed\n", "A luminária \nchegou \nquebrada.\n>> citado \n> outro\n-- \nAna\n"), marks));
        assertThat(mail.text()).isEqualTo("A luminária chegou quebrada.");
        assertThat(mail.whole()).contains(">> citado \n> outro");
    }

    @Test
    void aNestOfAThousandPartsIsReadToItsBound() {
        var nest = new StringBuilder("Subject: ninho\n");
        for (int i = 0; i < 1000; i++) {
            nest.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertThat(reader.read(Eml.bytes(nest.toString(), marks)).left()).isEqualTo(1);
    }

    @Test
    void aMillionEmptyPartsAreNoMillionThings() {
        var parts = "--b\r\n".repeat(1_000_000);
        long begun = System.nanoTime();
        var mail = reader.read(("Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts).getBytes(StandardCharsets.US_ASCII));
        assertThat(mail.files()).isEmpty();
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
    }

    @Test
    void filesAreBoundedInNumberAndWhatIsLeftIsSaid() {
        var parts = "--b\nContent-Type: image/png; name=a.png\n\nx\n".repeat(25);
        var mail = reader.read(Eml.bytes(Eml.anas("Content-Type: multipart/mixed; boundary=b\n", "--b\n\nOi\n" + parts + "--b--\n"), marks));
        assertThat(mail.text()).isEqualTo("Oi");
        assertThat(mail.files()).hasSize(20);
        assertThat(mail.left()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=\"https://eve.example/{n}\">x</a> ", "<div>", "<table><tr><td>", "<b><i><u>", "<!--[if mso]>", "<p>&amp;", "<svg><style><img src=x>", "&#x202e;<"})
    void htmlWithEveryTrickIsReadInTimeP10(String piece) {
        var html = new StringBuilder("<p>Oi, Lucía</p>");
        for (int i = 0; i < 20_000; i++) {
            html.append(piece.replace("{n}", "" + i));
        }
        long begun = System.nanoTime();
        var mail = reader.read(Eml.bytes(Eml.anas("Content-Type: text/html; charset=utf-8\n", html.toString()), marks));
        assertThat(mail.text()).startsWith("Oi, Lucía");
        assertThat(System.nanoTime() - begun).isLessThan(8_000_000_000L);
    }

    @Test
    void whoeverWritesABookIsReadToItsBoundAndThatIsSaid() {
        for (var type : new String[] {"text/plain", "text/html"}) {
            var mail = reader.read(Eml.bytes(Eml.anas("Content-Type: " + type + "\n", "palavras ".repeat(100_000)), marks));
            assertThat(mail.whole().length()).as(type).isBetween(190_000, 1_000_000);
            assertThat(mail.left()).as(type).isEqualTo(1);
        }
        assertThat(reader.read(Eml.bytes(Eml.anas("", "palavras"), marks)).left()).isZero();
    }

    @Test
    void nothingOfHtmlIsLeftButWordsAndWhereLinksLeadP10() {
        var html = "<head><title>no</title></head><script>alert(1)</script><p onclick=x>Veja <a href='https://eve.example/a?b'>aqui</a> "
                + "<a href='javascript:alert(1)'>ali</a></p><ul><li>um<li>dois</ul><p style='display: none'>oculto</p><img alt='foto' src='https://track.example/p.gif'>"
                + "<iframe src=x>y</iframe>1 &lt; 2";
        var mail = reader.read(Eml.bytes(Eml.anas("Content-Type: text/html; charset=utf-8\n", html), marks));
        assertThat(mail.text()).isEqualTo("Veja aqui <https://eve.example/a?b> ali\n\n- um\n- dois\n\nfoto1 < 2");
    }

    @Test
    void whateverBytesComeNothingIsThrown() {
        var random = new Random(5);
        var seeds = new byte[][] {Eml.of("gmail-pt.eml", marks), Eml.of("apple-fr.eml", marks), Eml.of("outlook-de.eml", marks), Eml.of("bounce.eml", marks), Eml.of("broken.eml", marks)};
        for (int i = 0; i < 3000; i++) {
            var raw = i % 10 == 0 ? new byte[random.nextInt(2000)] : seeds[i % seeds.length].clone();
            if (i % 10 == 0) {
                random.nextBytes(raw);
            }
            for (int change = random.nextInt(40); change > 0 && raw.length > 0; change--) {
                raw[random.nextInt(raw.length)] = "\n\r\0-:;=?<>\"\\ \u00ff(".getBytes(StandardCharsets.ISO_8859_1)[random.nextInt(15)];
            }
            var before = raw.clone();
            var mail = reader.read(Arrays.copyOf(raw, random.nextInt(raw.length + 1)));
            assertThat(mail.whole()).doesNotContain("\u0000");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(mail.whole() + mail.subject() + mail.from().name())).isTrue();
            assertThat(MailReader.messageId(raw)).doesNotContain(" ", "\n");
            assertThat(raw).isEqualTo(before);
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
