package dragoman.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** CLDR's names of languages, regions, currencies and places, in one language; and that language's order of words. */
public final class Words {

    private static final Map<LocaleId, Words> MADE = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final LocaleDisplayNames inLists;
    private final LocaleDisplayNames inSentences;
    private final Collator collator;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    private Words(LocaleId id) {
        locale = id.icu();
        inLists = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU, DisplayContext.LENGTH_FULL);
        inSentences = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE, DisplayContext.LENGTH_FULL);
        collator = Collator.getInstance(locale).freeze();
    }

    public static Words of(LocaleId locale) {
        return MADE.computeIfAbsent(locale, Words::new);
    }

    /** A language in its own language, as it stands in a menu: "Português", "polski", "日本語". */
    public static String endonym(LocaleId language) {
        return of(language).languageInList(language);
    }

    /** A language for the middle of a sentence: "polski", "Japanese". */
    public String language(LocaleId language) {
        return once("l" + language, () -> inSentences.localeDisplayName(language.icu()));
    }

    private String languageInList(LocaleId language) {
        return once("L" + language, () -> inLists.localeDisplayName(language.icu()));
    }

    /** A country or region by its ISO 3166-1 code. */
    public String region(String code) {
        return once("r" + code, () -> inLists.regionDisplayName(code));
    }

    /** A currency by its ISO 4217 code, for the middle of a sentence: "Swiss Franc", "złoty polski". */
    public String currency(String code) {
        return once("c" + code, () -> Currency.getInstance(code).getName(locale, Currency.LONG_NAME, null));
    }

    /** The place that stands for a zone: "Warsaw", "東京". */
    public String city(ZoneId zone) {
        return once("z" + zone, () -> {
            // CLDR files a place under its oldest name: Kolkata under Asia/Calcutta.
            var canonical = TimeZone.getCanonicalID(zone.getId());
            var name = canonical == null ? null : TimeZoneNames.getInstance(locale).getExemplarLocationName(canonical);
            return name == null ? zone.getId() : name;
        });
    }

    /** Things in this language's alphabetical order. */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name, collator)).toList();
    }

    // ICU does not promise that its display names may be shared by threads.
    private String once(String key, Supplier<String> look) {
        var known = found.get(key);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            var name = look.get();
            found.put(key, name);
            return name;
        }
    }
}
