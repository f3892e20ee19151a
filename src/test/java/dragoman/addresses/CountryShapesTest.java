package dragoman.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses as their posts print them, typed by hand: each country that a market is or serves. */
class CountryShapesTest {

    static Stream<Arguments> home() {
        return Stream.of(
                shape("ar_AE", Home.in("AE").of("عمر السويدي").street("شارع الوصل ٤١").place("دبي", "جميرا", "دبي", "00000"),
                        "عمر السويدي", "شارع الوصل ٤١", "جميرا", "دبي"),
                shape("ar_AE", Home.in("OM").of("سالم البلوشي").street("شارع السلطان قابوس").place("مسقط", "", "", "112"),
                        "سالم البلوشي", "شارع السلطان قابوس", "112", "مسقط", "عُمان"),
                shape("de_AT", Home.in("AT").of("Herbert Gruber").at("Holzwerk GmbH").street("Mariahilfer Straße 10/5").place("Wien", "", "", "1070"),
                        "Holzwerk GmbH", "Herbert Gruber", "Mariahilfer Straße 10/5", "1070 Wien"),
                shape("en_AU", Home.in("AU").of("Peta Walsh").street("Unit 4", "200 Broadway Av").place("West Beach", "", "SA", "5024"),
                        "Peta Walsh", "Unit 4", "200 Broadway Av", "WEST BEACH SA 5024"),
                shape("en_AU", Home.in("NF").of("Rael Christian").street("14 Taylors Rd").place("Kingston", "", "NF", "2899"),
                        "Rael Christian", "14 Taylors Rd", "KINGSTON NF 2899", "Norfolk Island"),
                shape("pt_BR", Home.in("BR").of("Ana Souza").street("Rua da Aurora, 295", "Apto. 802").place("Recife", "Boa Vista", "PE", "50050000"),
                        "Ana Souza", "Rua da Aurora, 295", "Apto. 802", "Boa Vista", "Recife-PE", "50050-000"),
                shape("en_CA", Home.in("CA").of("Noor Haddad").street("10-123 1/2 Main Street SE").place("Montréal", "", "QC", "h3z2y7"),
                        "Noor Haddad", "10-123 1/2 Main Street SE", "MONTRÉAL QC H3Z 2Y7"),
                shape("de_CH", Home.in("CH").of("Ursula Frei").street("Schanzenstrasse 4").place("Bern", "", "BE", "3030"),
                        "Ursula Frei", "Schanzenstrasse 4", "3030 Bern"),
                shape("de_CH", Home.in("LI").of("Arno Marxer").street("Städtle 38").place("Vaduz", "", "", "9490"),
                        "Arno Marxer", "Städtle 38", "FL-9490 Vaduz", "Liechtenstein"),
                shape("zh_Hans_CN", Home.in("CN").of("", "小明", "王").at("灯火有限公司").street("文三路478号").place("杭州市", "西湖区", "浙江省", "310012"),
                        "310012", "浙江省杭州市西湖区", "文三路478号", "灯火有限公司", "王小明"),
                shape("en_CN", Home.in("CN").of("Wang Xiaoming").street("478 Wensan Rd").place("Hangzhou", "Xihu District", "Zhejiang", "310012"),
                        "Wang Xiaoming", "478 Wensan Rd", "Xihu District", "Hangzhou", "Zhejiang, 310012"),
                shape("de_DE", Home.in("DE").of("Erika Mustermann").street("Heidestraße 17").place("Köln", "", "Nordrhein-Westfalen", "51147"),
                        "Erika Mustermann", "Heidestraße 17", "51147 Köln"),
                shape("es_ES", Home.in("ES").of("Lucía Fernández").street("C/ Mayor, 12, 3.º B").place("Getafe", "", "Madrid", "28901"),
                        "Lucía Fernández", "C/ Mayor, 12, 3.º B", "28901 Getafe", "Madrid"),
                shape("es_ES", Home.in("AD").of("Meritxell Pons").street("Av. Meritxell, 21").place("Andorra la Vella", "", "", "AD500"),
                        "Meritxell Pons", "Av. Meritxell, 21", "AD500 Andorra la Vella", "Andorra"),
                shape("fr_FR", Home.in("FR").of("Inès Lefèvre").street("8 rue des Chantiers").place("Orléans", "", "", "45000"),
                        "Inès Lefèvre", "8 rue des Chantiers", "45000 ORLÉANS"),
                shape("fr_FR", Home.in("MC").of("Paul Rossi").street("2 avenue de la Madone").place("Monaco", "", "", "98000"),
                        "Paul Rossi", "2 avenue de la Madone", "MC-98000 MONACO", "Monaco"),
                shape("en_GB", Home.in("GB").of("Olivia Reid").street("1 Vallance Road", "Bethnal Green").place("London", "", "Greater London", "e21aa"),
                        "Olivia Reid", "1 Vallance Road", "Bethnal Green", "LONDON", "E2 1AA"),
                shape("en_GB", Home.in("JE").of("Marc Le Brun").street("12 Broad St").place("St Helier", "", "", "JE11AA"),
                        "Marc Le Brun", "12 Broad St", "ST HELIER", "JERSEY", "JE1 1AA"),
                shape("en_GB", Home.in("GG").of("Anne Mahy").street("Le Pollet 3").place("St Peter Port", "", "", "GY1 1AA"),
                        "Anne Mahy", "Le Pollet 3", "ST PETER PORT", "GUERNSEY", "GY1 1AA"),
                shape("en_GB", Home.in("IM").of("Juan Quayle").street("6 Athol St").place("Douglas", "", "", "IM11AA"),
                        "Juan Quayle", "6 Athol St", "DOUGLAS", "ISLE OF MAN", "IM1 1AA"),
                shape("zh_Hant_HK", Home.in("HK").of("", "志明", "陳").street("彌敦道 216 號 4 樓 B 室").place("尖沙咀", "", "九龍", "000000"),
                        "九龍", "尖沙咀", "彌敦道 216 號 4 樓 B 室", "陳志明"),
                shape("en_HK", Home.in("HK").of("Chan Chi Ming").street("Flat B, 4/F, 216 Nathan Rd").place("Tsim Sha Tsui", "", "Kowloon", "999077"),
                        "Chan Chi Ming", "Flat B, 4/F, 216 Nathan Rd", "Tsim Sha Tsui", "Kowloon"),
                shape("en_IE", Home.in("IE").of("Aoife Byrne").street("12 Main Street").place("Naas", "Sallins", "Co. Kildare", "a65f4e2"),
                        "Aoife Byrne", "12 Main Street", "Sallins", "Naas", "Co. Kildare", "A65 F4E2"),
                shape("he_IL", Home.in("IL").of("נועה לוי").street("רחוב יפו 16, דירה 3").place("ירושלים", "", "", "9414219"),
                        "נועה לוי", "רחוב יפו 16, דירה 3", "ירושלים 9414219"),
                shape("en_IN", Home.in("IN").of("Meera Nair").street("14/2, MG Road").place("Kochi", "Ernakulam South", "Kerala", "682016"),
                        "Meera Nair", "14/2, MG Road", "Ernakulam South", "Kochi 682016", "Kerala"),
                shape("it_IT", Home.in("IT").of("Chiara Conti").street("Via Verdi 8").place("Bologna", "", "BO", "40121"),
                        "Chiara Conti", "Via Verdi 8", "40121 Bologna BO"),
                shape("it_IT", Home.in("SM").of("Luca Guidi").street("Via Gino Giacomini 2").place("San Marino", "", "", "47890"),
                        "Luca Guidi", "Via Gino Giacomini 2", "47890 San Marino", "San Marino"),
                shape("it_IT", Home.in("VA").of("Pietro Neri").street("Via di Porta Angelica").place("Città del Vaticano", "", "", "00120"),
                        "Pietro Neri", "Via di Porta Angelica", "00120 Città del Vaticano", "Città del Vaticano"),
                shape("ja_JP", Home.in("JP").of("", "健司", "田中").at("株式会社灯").street("新宿3丁目1番26号", "灯ビル5階").place("新宿区", "", "東京都", "１６０-００２２"),
                        "〒１６０-００２２", "東京都新宿区", "新宿3丁目1番26号", "灯ビル5階", "株式会社灯", "田中健司"),
                shape("ko_KR", Home.in("KR").of("", "민준", "김").street("테헤란로 152, 1203호").place("강남구", "", "서울특별시", "06236"),
                        "서울특별시 강남구", "테헤란로 152, 1203호", "김민준", "06236"),
                shape("es_MX", Home.in("MX").of("Ximena Ortiz").street("Av. Insurgentes Sur 1602-4").place("Benito Juárez", "Crédito Constructor", "CDMX", "03940"),
                        "Ximena Ortiz", "Av. Insurgentes Sur 1602-4", "Crédito Constructor", "03940 Benito Juárez, CDMX"),
                shape("en_NL", Home.in("NL").of("Sanne de Vries").street("Prinsengracht 263").place("Amsterdam", "", "Noord-Holland", "1016gv"),
                        "Sanne de Vries", "Prinsengracht 263", "1016 GV AMSTERDAM"),
                shape("en_NZ", Home.in("NZ").of("Aroha Tipene").street("43 Vincent Street").place("Dunedin", "Roslyn", "", "9010"),
                        "Aroha Tipene", "43 Vincent Street", "Roslyn", "Dunedin 9010"),
                shape("pl_PL", Home.in("PL").of("Zofia Nowak").street("ul. Targowa 72 m. 5").place("Warszawa", "", "mazowieckie", "03734"),
                        "Zofia Nowak", "ul. Targowa 72 m. 5", "03-734 Warszawa"),
                shape("pt_PT", Home.in("PT").of("Rita Lopes").street("Av. dos Aliados, 45, 2.º Esq.").place("Porto", "", "", "4000066"),
                        "Rita Lopes", "Av. dos Aliados, 45, 2.º Esq.", "4000-066 Porto"),
                shape("ar_SA", Home.in("SA").of("يوسف الحربي").street("2327 طريق الملك فهد", "وحدة 14").place("الرياض", "حي العليا", "الرياض", "12212-7415"),
                        "يوسف الحربي", "2327 طريق الملك فهد", "وحدة 14", "حي العليا", "الرياض 12212-7415"),
                shape("ar_SA", Home.in("BH").of("مريم الدوسري").street("مبنى 41، طريق 1702").place("المنامة", "", "", "317"),
                        "مريم الدوسري", "مبنى 41، طريق 1702", "المنامة 317", "البحرين"),
                shape("en_SE", Home.in("SE").of("Elsa Lindqvist").street("Nybrogatan 39").place("Stockholm", "", "", "11439"),
                        "Elsa Lindqvist", "Nybrogatan 39", "114 39 STOCKHOLM"),
                shape("en_SG", Home.in("SG").of("Tan Wei Ling").street("Blk 30 Jalan Bukit Merah", "#05-12").place("Singapore", "", "", "169547"),
                        "Tan Wei Ling", "Blk 30 Jalan Bukit Merah", "#05-12", "SINGAPORE 169547"),
                shape("th_TH", Home.in("TH").of("สมชาย ใจดี").street("99/5 ซอยสุขุมวิท 24").place("เขตคลองเตย", "แขวงคลองตัน", "กรุงเทพมหานคร", "10110"),
                        "สมชาย ใจดี", "99/5 ซอยสุขุมวิท 24", "แขวงคลองตัน เขตคลองเตย", "กรุงเทพมหานคร 10110"),
                shape("tr_TR", Home.in("TR").of("Elif Yıldız").street("İstiklal Cad. No: 12 D: 4").place("Beyoğlu", "Tomtom Mah.", "İstanbul", "34433"),
                        "Elif Yıldız", "İstiklal Cad. No: 12 D: 4", "Tomtom Mah.", "34433 Beyoğlu/İstanbul"),
                shape("zh_Hant_TW", Home.in("TW").of("", "怡君", "陳").street("忠孝東路五段 68 號 3 樓").place("信義區", "", "臺北市", "110"),
                        "110", "臺北市信義區", "忠孝東路五段 68 號 3 樓", "陳怡君"),
                shape("en_US", Home.in("US").of("Ruth Bell").street("1600 Amphitheatre Pkwy", "Apt 4").place("Mountain View", "", "CA", "94043-1351"),
                        "Ruth Bell", "1600 Amphitheatre Pkwy", "Apt 4", "MOUNTAIN VIEW, CA 94043-1351"),
                shape("es_US", Home.in("PR").of("Carmen Rivera").street("Calle Fortaleza 63").place("San Juan", "", "PR", "00901"),
                        "Carmen Rivera", "Calle Fortaleza 63", "SAN JUAN PR 00901", "Puerto Rico"));
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                shape("en_US", Home.in("SE").of("Elsa Lindqvist").street("Nybrogatan 39").place("Stockholm", "", "", "11439"),
                        "Elsa Lindqvist", "Nybrogatan 39", "SE-114 39 STOCKHOLM", "Sweden"),
                shape("en_US", Home.in("KR").of("Kim Min-jun").street("152 Teheran-ro").place("Gangnam-gu", "Yeoksam-dong", "Seoul", "06236"),
                        "Kim Min-jun", "152 Teheran-ro", "Yeoksam-dong", "Gangnam-gu", "Seoul", "06236", "South Korea"),
                shape("zh_Hant_TW", Home.in("KR").of("김민준").street("테헤란로 152").place("강남구", "역삼동", "서울특별시", "06236"),
                        "南韓", "서울특별시 강남구 역삼동", "테헤란로 152", "김민준", "06236"),
                shape("en_GB", Home.in("TW").of("Chen Yi-chun").street("3F., No. 68, Sec. 5, Zhongxiao E. Rd.").place("Xinyi Dist.", "", "Taipei City", "110"),
                        "Chen Yi-chun", "3F., No. 68, Sec. 5, Zhongxiao E. Rd.", "Xinyi Dist., Taipei City 110", "Taiwan"),
                shape("en_GB", Home.in("TH").of("Somchai Jaidee").street("99/5 Soi Sukhumvit 24").place("Khlong Toei", "Khlong Tan", "Bangkok", "10110"),
                        "Somchai Jaidee", "99/5 Soi Sukhumvit 24", "Khlong Tan, Khlong Toei", "Bangkok 10110", "Thailand"),
                shape("de_AT", Home.in("HU").of("", "Péter", "Nagy").street("Váci utca 19").place("Budapest", "", "", "1052"),
                        "Nagy Péter", "Budapest", "Váci utca 19", "1052", "Ungarn"),
                shape("de_DE", Home.in("CZ").of("Jana Dvořáková").street("Politických vězňů 4").place("Praha 1", "", "", "11000"),
                        "Jana Dvořáková", "Politických vězňů 4", "110 00 Praha 1", "Tschechien"),
                shape("de_DE", Home.in("LU").of("Tom Weber").street("8 rue Beck").place("Luxembourg", "", "", "1222"),
                        "Tom Weber", "8 rue Beck", "L-1222 Luxembourg", "Luxemburg"));
    }

    private static Arguments shape(String reader, Home home, String... lines) {
        return Arguments.of(home, reader, List.of(lines));
    }

    @ParameterizedTest
    @MethodSource("home")
    void aBuyerSeesTheAddressAsItsPostPrintsIt(Home home, String reader, List<String> lines) {
        assertThat(home.shownTo(reader)).isEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void aBuyerWhoSendsAbroadSeesItAsThePostThereWantsIt(Home home, String reader, List<String> lines) {
        assertThat(home.shownTo(reader)).isEqualTo(lines);
    }
}
