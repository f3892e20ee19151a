package dragoman.help;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only polite says nothing of what a letter is about. */
class CourtesiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl_PL | Dzień  dobry! Gdzie jest moja paczka? Pozdrawiam | Gdzie jest moja paczka
            pl | DZIEŃ DOBRY                                          | ''
            pl | Czekam już trzeci dzień.                             | Czekam już trzeci dzień
            ar_SA | السلام عليكم، أين طلبي؟ شكرًا                      | أين طلبي
            ja | こんにちは。注文はどこですか。ありがとうございます。     | 注文はどこですか
            zh_Hant_HK | 您好，請問我的訂單到了哪裏？                   | 我的訂單到了哪裏
            th | สวัสดีค่ะ พัสดุอยู่ที่ไหนคะ                           | พัสดุอยู่ที่ไหน
            en_GB | Hi, this is a high shelf. Thanks!                 | this is a high shelf
            tr | İyi günler, kargom nerede?                           | kargom nerede
            nl | Goedendag, waar is mijn pakket?                      | Goedendag, waar is mijn pakket
            """)
    void onlyWhatIsAskedIsLeft(String locale, String letter, String left) {
        assertThat(Courtesies.without(letter, LocaleId.of(locale)).replaceAll("[\\s\\p{P}]+", " ").strip()).isEqualTo(left.replaceAll("[\\s\\p{P}]+", " "));
    }

    @ParameterizedTest
    @CsvSource({"ar, شكرا", "de, Danke", "en, Thank you", "es, Gracias", "fr, Merci", "he, תודה", "ja, ありがとうございます", "ko, 감사합니다", "pl, Dziękuję", "pt, Obrigada",
        "th, ขอบคุณค่ะ", "tr, Teşekkürler", "zh_Hans, 谢谢", "zh_Hant, 謝謝"})
    void thanksAreThanksInEveryLanguage(String locale, String thanks) {
        assertThat(Courtesies.without(thanks, LocaleId.of(locale)).strip()).isEmpty();
    }

    @Test
    void aGreetingThatComesInPartsIsTheSame() {
        // As a Mac sends it: letters and their marks apart.
        assertThat(Courtesies.without("Dzien\u0301 dobry", LocaleId.of("pl")).strip()).isEmpty();
    }
}
