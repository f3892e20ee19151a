package dragoman.formats;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyInfo;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dragoman.i18n.LocaleId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which currencies' symbols tell them from all others in one locale, computed from CLDR. */
final class CurrencySigns {

    // Legal tender somewhere, with no end that CLDR knows: no clock is asked.
    private static final Set<String> IN_USE = CurrencyMetaInfo.getInstance(true).currencyInfo(CurrencyFilter.all().withTender()).stream()
            .filter(info -> info.to == Long.MAX_VALUE).map((CurrencyInfo info) -> info.code).collect(Collectors.toUnmodifiableSet());

    private static final Normalizer2 SAME = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern UNSEEN = Pattern.compile("[\\s.]");
    private static final Map<LocaleId, CurrencySigns> MADE = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final Map<String, Set<String>> symbols = new HashMap<>();
    private final Map<String, Set<String>> bare = new HashMap<>();

    private CurrencySigns(LocaleId id) {
        locale = id.icu();
        IN_USE.forEach(code -> {
            symbols.computeIfAbsent(seen(code, Currency.SYMBOL_NAME), sign -> new HashSet<>()).add(code);
            bare.computeIfAbsent(seen(code, Currency.NARROW_SYMBOL_NAME), sign -> new HashSet<>()).add(code);
        });
    }

    static CurrencySigns of(LocaleId locale) {
        return MADE.computeIfAbsent(locale, CurrencySigns::new);
    }

    /**
     * Whether the currency's symbol can mean no other: no other currency in use has the same one here, and where it is not
     * the reader's own, it is no sign that others go by at home, such as "$".
     */
    boolean tell(java.util.Currency currency, java.util.Currency home) {
        var code = currency.getCurrencyCode();
        var symbol = seen(code, Currency.SYMBOL_NAME);
        return isAlone(code, symbols.get(symbol)) && (currency.equals(home) || isAlone(code, bare.get(symbol)));
    }

    private static boolean isAlone(String code, Set<String> sharing) {
        return sharing == null || sharing.stream().allMatch(code::equals);
    }

    // FCFA and F CFA, ¥ and ￥, kr and kr. are one to somebody who looks at a price.
    private String seen(String code, int style) {
        return UNSEEN.matcher(SAME.normalize(Currency.getInstance(code).getName(locale, style, null))).replaceAll("");
    }
}
