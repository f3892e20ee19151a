package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceTypeMismatchException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class PhraseBundleTest {

    private final Phrases phrases = new Phrases(Map.of(
            LocaleId.of("en"), Map.of("help.color", "Color", "help.title", "Help", "help.only", "Source"),
            LocaleId.of("en_001"), Map.of("help.color", "Colour"),
            LocaleId.of("es"), Map.of("help.title", "Ayuda", "help.mail", "Correo"),
            LocaleId.of("es_419"), Map.of("help.mail", "Correo de América"),
            LocaleId.of("zh"), Map.of("help.title", "帮助"),
            LocaleId.of("zh_Hans"), Map.of("help.title", "帮助"),
            LocaleId.of("zh_Hant"), Map.of("help.mail", "郵件")));

    @Test
    void aMexicanInheritsAlongTheParentsOfCldr() {
        var bundle = phrases.bundle(LocaleId.of("es_MX"));
        assertThat(bundle.getString("help.mail")).isEqualTo("Correo de América");
        assertThat(bundle.getString("help.title")).isEqualTo("Ayuda");
    }

    @Test
    void theIrishReadBritishSpelling() {
        var bundle = phrases.bundle(LocaleId.of("en_IE"));
        assertThat(bundle.getString("help.color")).isEqualTo("Colour");
        assertThat(bundle.getString("help.title")).isEqualTo("Help");
        assertThat(phrases.bundle(LocaleId.of("en_US")).getString("help.color")).isEqualTo("Color");
    }

    @Test
    void simplifiedIsNeverReadForTraditional() {
        var hongKong = phrases.bundle(LocaleId.of("zh_HK"));
        assertThat(hongKong.getString("help.mail")).isEqualTo("郵件");
        assertThatThrownBy(() -> hongKong.getString("help.title")).isInstanceOf(MissingResourceException.class);
        assertThat(phrases.bundle(LocaleId.of("zh_CN")).getString("help.title")).isEqualTo("帮助");
    }

    @Test
    void noBundleFallsBackToTheMachinesLocaleOrTheSource() {
        assertThatThrownBy(() -> phrases.bundle(LocaleId.of("es_MX")).getString("help.only")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> phrases.bundle(LocaleId.of("fr")).getString("help.title")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void aPhraseIsAResourceWithTheLocaleThatItIsWrittenIn() {
        var leaf = phrases.bundle(LocaleId.of("es_MX")).get("help.mail");
        assertThat(leaf.getType()).isEqualTo(UResourceBundle.STRING);
        assertThat(leaf.getString()).isEqualTo("Correo de América");
        assertThat(leaf.getKey()).isEqualTo("help.mail");
        assertThat(leaf.getULocale().getName()).isEqualTo("es_419");
        assertThat(leaf.getSize()).isEqualTo(1);
        assertThatThrownBy(() -> leaf.get("more")).isInstanceOf(UResourceTypeMismatchException.class);
    }

    @Test
    void keysAreThoseOfTheChainAndTheTableIsItsOwn() {
        var bundle = phrases.bundle(LocaleId.of("es_MX"));
        assertThat(bundle.keySet()).containsExactlyInAnyOrder("help.mail", "help.title");
        assertThat(java.util.Collections.list(bundle.getKeys())).containsExactlyInAnyOrder("help.mail", "help.title");
        assertThat(bundle.containsKey("help.title")).isTrue();
        assertThat(bundle.containsKey("help.only")).isFalse();
        assertThat(bundle.getULocale().getName()).isEqualTo("es_MX");
        assertThat(bundle.getType()).isEqualTo(UResourceBundle.TABLE);
        assertThat(phrases.bundle(LocaleId.of("es_419")).getSize()).isEqualTo(1);
    }

    @Test
    void aPhraseIsFoundWithTheLocaleThatSaysIt() {
        var chain = LocaleChain.of(LocaleId.of("es_MX"), List.of(), LocaleId.of("en"));
        assertThat(phrases.find(chain, "help.mail")).contains(new Phrases.Found("Correo de América", LocaleId.of("es_419")));
        assertThat(phrases.find(chain, "help.only")).contains(new Phrases.Found("Source", LocaleId.of("en")));
        assertThat(phrases.find(chain, "help.nothing")).isEmpty();
    }

    @Test
    void keysOfALocaleAreSortedAndItsOwn() {
        assertThat(phrases.keys(LocaleId.of("en"))).containsExactly("help.color", "help.only", "help.title");
        assertThat(phrases.keys(LocaleId.of("fr"))).isEmpty();
        assertThat(phrases.locales()).extracting(LocaleId::id).containsExactly("en", "en_001", "es", "es_419", "zh", "zh_Hans", "zh_Hant");
    }

    @Test
    void whatChangesAfterwardsDoesNotChangeARelease() {
        var mine = new HashMap<String, String>(Map.of("a", "1"));
        var texts = new HashMap<LocaleId, Map<String, String>>(Map.of(LocaleId.of("de"), mine));
        var release = new Phrases(texts);
        mine.put("a", "2");
        texts.clear();
        assertThat(release.bundle(LocaleId.of("de")).getString("a")).isEqualTo("1");
    }
}
