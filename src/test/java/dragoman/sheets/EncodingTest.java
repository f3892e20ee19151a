package dragoman.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files from the programs of shops in many countries, each with a few words among much ASCII. */
class EncodingTest {

    private static final String HEADS = "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price,"
            + "Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1250 | Lampion papierowy błękitny | Zofia Wiśniewska | ul. Świętojańska 12 | Gdańsk | PL",
        "windows-1250 | Żyrandol | Małgorzata Kowalska | ul. Piękna 3 | Łódź | PL",
        "windows-1250 | Papírová lampa | Jiří Dvořák | Příčná 1 | Plzeň | CZ",
        "windows-1250 | Papírlámpás kék | Kovács Erzsébet | Fő utca 5 | Győr | HU",
        "windows-1250 | Gyűrű tűzománc | Szűcs Ilona | Fűzfa utca 5 | Budapest | HU",
        "windows-1250 | Lampion albastru | Ştefan Brăila Ionescu | Strada Florilor 5 | Braşov | RO",
        "windows-1251 | Бумажный фонарь синий | Ольга Петрова | ул. Садовая 5 | Рига | LV",
        "windows-1251 | Хартиен фенер | Георги Иванов | бул. Витоша 7 | София | BG",
        "windows-1252 | Lanterne bleue – légère | Émilie Lefèvre | 12 rue de l’Église | Besançon | FR",
        "windows-1252 | Papierlaterne für draußen | Jürgen Müller | Königsstraße 8 | Köln | DE",
        "windows-1252 | Farol de papel pequeño | Lucía Núñez | Calle Alcalá 3 | Logroño | ES",
        "windows-1252 | Lanterna de papel leve | João Conceição | Rua da Alegria 9 | São Luís | BR",
        "windows-1252 | Lanternas de São João | Inês Simões | Rua das Ilusões 12 | Guimarães | PT",
        "windows-1252 | Lanterne pour août | Benoît Brûlé | 3 quai du Château | Nîmes | FR",
        "windows-1252 | Papperslykta blå | Åsa Sjöberg | Götgatan 5 | Malmö | SE",
        "windows-1253 | Χάρτινο φανάρι μπλε | Ελένη Παπαδοπούλου | Οδός Ερμού 5 | Αθήνα | GR",
        "windows-1254 | Kâğıt fener ışıklı | Ayşe Yıldırım | Bağdat Caddesi Şaşkınbakkal | İstanbul | TR",
        "windows-1255 | פנס נייר כחול | נועה כהן | רחוב דיזנגוף 5 | תל אביב | IL",
        "windows-1256 | فانوس ورقي أزرق | يوسف العتيبي | شارع الملك فهد | الرياض | SA",
        "windows-1256 | مصباح | منى | شارع التحرير | القاهرة | EG",
        "x-windows-874 | โคมไฟกระดาษสีฟ้า | มาลี ใจดี | ถนนนิมมานเหมินท์ | เชียงใหม่ | TH",
        "windows-31j | 和紙ランタン 藍 | 田中 健二 | 梅田1-2-3 灯りビル | 大阪市北区 | JP",
        "windows-31j | ﾗﾝﾀﾝ①㈱ | 髙橋 さくら | 本町２丁目 | 横浜市 | JP",
        "EUC-JP | 和紙ランタン 藍 | 田中 健二 | 梅田1-2-3 灯りビル | 大阪市北区 | JP",
        "GB18030 | 蓝色纸灯笼 | 王小梅 | 南京东路一百号 | 上海市 | CN",
        "Big5-HKSCS | 藍色紙燈籠 | 陳大文 | 彌敦道一百號 | 九龍 | HK",
        "MS949 | 파란 종이 등불 | 김민준 | 해운대로 12 | 부산광역시 | KR"})
    void wordsAreFoundInWhateverEncodingTheyCome(String charset, String title, String name, String street, String city, String country) {
        var file = file(title, name, street, city, country);
        var bytes = file.getBytes(Charset.forName(charset));
        var encoding = Encoding.of(bytes);
        assertThat(encoding.read(bytes)).as("as " + encoding.charset()).contains(file);
        assertThat(encoding.certain()).isFalse();
    }

    @Test
    void whatIsUnicodeIsKnownByItsMarkOrByItself() {
        var file = file("Kâğıt fener", "田中 健二", "ул. Садовая 5", "Αθήνα", "JP");
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var bare = file.getBytes(charset);
            assertThat(Encoding.of(bare).read(bare)).as(charset + " without a mark").contains(file);
            var marked = ("\uFEFF" + file).getBytes(charset);
            var encoding = Encoding.of(marked);
            assertThat(encoding.read(marked)).as(charset + " with a mark").contains(file);
            assertThat(encoding.certain()).isTrue();
        }
        assertThat(Encoding.of(file.getBytes(StandardCharsets.UTF_8)).certain()).isTrue();
        assertThat(Encoding.of(HEADS.getBytes(StandardCharsets.US_ASCII)).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encoding.of(new byte[0]).read(new byte[0])).contains("");
    }

    @Test
    void bytesThatAreNoneOfAnEncodingAreNotReplacedByQuestionMarks() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADS.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.write(0x81);
        var utf = new Encoding(StandardCharsets.UTF_8, 0, true);
        assertThat(utf.read(bytes.toByteArray())).isEmpty();
    }

    private static String file(String title, String name, String street, String city, String country) {
        return HEADS + "#1001,someone@example.com,paid,2026-04-02 10:15:00 +0200,EUR,150.00,12.00,30.29,162.00,1," + title + ",150.00," + name + "," + street + "," + city + ",10115," + country + "\n";
    }
}
