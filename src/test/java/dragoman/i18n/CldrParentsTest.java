package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our copy of CLDR's table is that of the running ICU: an upgrade of the one is an upgrade of the other. */
class CldrParentsTest {

    @Test
    void ourTableIsTheRunningIcus() {
        var ours = new TreeMap<>(CldrParents.table());
        ours.remove("cldr");
        assertThat(ours).isEqualTo(tableOfIcu()).hasSizeGreaterThan(100);
    }

    @Test
    void ourTableIsStampedWithTheRunningVersion() {
        assertThat(CldrParents.version()).isEqualTo(String.valueOf(LocaleData.getCLDRVersion().getMajor()));
    }

    @Test
    void everyLocaleOfIcuHasTheParentThatItsOwnDataNames() {
        for (var locale : ULocale.getAvailableLocales()) {
            var id = LocaleId.parse(locale.toLanguageTag());
            if (id.isEmpty()) {
                continue; // en_US_POSIX
            }
            var data = (ICUResourceBundle) UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, locale);
            var parent = data.getParent();
            var theirs = parent == null || parent.getULocale().equals(ULocale.ROOT) ? "" : parent.getULocale().getName();
            assertThat(CldrParents.of(id.get()).map(LocaleId::id).orElse("")).as(locale.getName()).isEqualTo(theirs);
        }
    }

    @Test
    void everyChainEnds() {
        for (var locale : ULocale.getAvailableLocales()) {
            LocaleId.parse(locale.toLanguageTag())
                    .ifPresent(id -> assertThat(LocaleChain.parents(id)).startsWith(id).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates());
        }
    }

    private static UResourceBundle parents() {
        return UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata", "supplementalData").get("parentLocales");
    }

    private static Map<String, String> tableOfIcu() {
        var table = new TreeMap<String, String>();
        for (int i = 0; i < parents().getSize(); i++) {
            var entry = parents().get(i);
            boolean component = entry.getType() == UResourceBundle.TABLE;
            if (!component) {
                for (var child : children(entry)) {
                    table.put(child, entry.getKey());
                }
            }
        }
        return table;
    }

    private static String[] children(UResourceBundle entry) {
        return entry.getType() == UResourceBundle.STRING ? new String[] {entry.getString()} : entry.getStringArray();
    }
}
