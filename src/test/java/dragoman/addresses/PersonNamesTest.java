package dragoman.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNamesTest {

    @Test
    void oneNameIsShownAsItsOwnerWritesIt() {
        assertThat(name("JP", " Tanaka Kenji ", "Kenji", "Tanaka")).isEqualTo("Tanaka Kenji");
        assertThat(name("BR", "Souza, Ana", "", "")).isEqualTo("Souza, Ana");
    }

    @Test
    void hanKanaAndHangulPutTheFamilyFirst() {
        assertThat(name("JP", "", "健司", "田中")).isEqualTo("田中健司");
        assertThat(name("JP", "", "さくら", "高橋")).isEqualTo("高橋さくら");
        assertThat(name("KR", "", "민준", "김")).isEqualTo("김민준");
        assertThat(name("CN", "", "小明", "王")).isEqualTo("王小明");
        assertThat(name("TW", "", "怡君", "歐陽")).isEqualTo("歐陽怡君");
        assertThat(name("US", "", "健司", "田中")).as("wherever he lives").isEqualTo("田中健司");
    }

    @Test
    void twoPartsInKatakanaAreKeptApart() {
        assertThat(name("JP", "", "スティーブ", "ジョブズ")).isEqualTo("ジョブズ スティーブ");
    }

    @Test
    void hungariansAndVietnameseDoSoInLatinLettersToo() {
        assertThat(name("HU", "", "Péter", "Nagy")).isEqualTo("Nagy Péter");
        assertThat(name("VN", "", "Văn An", "Nguyễn")).isEqualTo("Nguyễn Văn An");
        assertThat(name("VN", "", "An", "Nguyễn")).isEqualTo("Nguyễn An");
    }

    @Test
    void aJapaneseNameInLatinLettersIsGivenFirst() {
        assertThat(name("JP", "", "Kenji", "Tanaka")).isEqualTo("Kenji Tanaka");
        assertThat(name("KR", "", "Min-jun", "Kim")).isEqualTo("Min-jun Kim");
        assertThat(name("CN", "", "Lucy", "Wang")).isEqualTo("Lucy Wang");
        assertThat(name("JP", "", "Emma", "田中")).as("of two scripts").isEqualTo("Emma 田中");
    }

    @Test
    void everyoneElseIsGivenFirst() {
        assertThat(name("BR", "", "Ana", "Souza")).isEqualTo("Ana Souza");
        assertThat(name("SA", "", "يوسف", "الحربي")).isEqualTo("يوسف الحربي");
        assertThat(name("IL", "", "נועה", "לוי")).isEqualTo("נועה לוי");
        assertThat(name("TH", "", "สมชาย", "ใจดี")).isEqualTo("สมชาย ใจดี");
        assertThat(name("GR", "", "Ελένη", "Παππά")).isEqualTo("Ελένη Παππά");
        assertThat(name("UA", "", "Олена", "Шевчук")).isEqualTo("Олена Шевчук");
        assertThat(name("ES", "", "María del Carmen", "García López")).isEqualTo("María del Carmen García López");
    }

    @Test
    void halfANameIsThatHalf() {
        assertThat(name("ID", "", "Sukarno", "")).isEqualTo("Sukarno");
        assertThat(name("JP", "", "", "田中")).isEqualTo("田中");
        assertThat(name("DE", "", "", "")).isEmpty();
    }

    private static String name(String country, String name, String given, String family) {
        return PersonNames.of(Home.in(country).of(name, given, family).address());
    }
}
