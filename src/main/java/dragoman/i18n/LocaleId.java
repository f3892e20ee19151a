package dragoman.i18n;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A canonical locale id of language, script and region, such as {@code de_CH} or {@code zh_Hans}; the name of a bundle.
 * UTS #35, "Unicode Language and Locale Identifiers".
 */
public final class LocaleId implements Comparable<LocaleId> {

    // A list of threads reads some hundred ids, which are a few dozen, and to read one takes as long as to read a row.
    private static final Map<String, LocaleId> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST = 1000;
    private static final int LONGEST = 35;

    private final ULocale locale;
    // Worked out on first use, by whichever threads come first: all find the same.
    private String tag;
    private String fullScript;
    private Boolean rightToLeft;

    private LocaleId(ULocale locale) {
        this.locale = locale;
    }

    /** Reads an id or a BCP 47 tag in any spelling; empty where it is not well-formed or has variants or extensions. */
    public static Optional<LocaleId> parse(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var tag = new ULocale.Builder().setLanguageTag(text.replace('_', '-')).build();
            var canonical = ULocale.createCanonical(tag);
            boolean plain = canonical.getVariant().isEmpty() && tag.getExtensionKeys().isEmpty();
            return plain && !canonical.getLanguage().isEmpty() ? Optional.of(new LocaleId(canonical)) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /** As {@link #parse}, for ids that are known to be right. */
    public static LocaleId of(String text) {
        var known = text == null ? null : KNOWN.get(text);
        return known == null ? remembered(text) : known;
    }

    private static LocaleId remembered(String text) {
        var id = parse(text).orElseThrow(() -> new IllegalArgumentException("not a locale id: " + text));
        if (KNOWN.size() < MOST) {
            KNOWN.put(text, id);
        }
        return id;
    }

    static LocaleId of(ULocale locale) {
        return of(locale.toLanguageTag());
    }

    /** The id as a file or bundle name, {@code de_CH}. */
    public String id() {
        return locale.getName();
    }

    /** The id as a BCP 47 tag, {@code de-CH}, for HTML and HTTP. */
    public String tag() {
        var known = tag;
        if (known == null) {
            known = locale.toLanguageTag();
            tag = known;
        }
        return known;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The script, or the empty string where the language implies it. */
    public String script() {
        return locale.getScript();
    }

    /** The region, or the empty string. */
    public String region() {
        return locale.getCountry();
    }

    /** This language (and script) in a region: {@code de} in {@code CH} is {@code de_CH}. */
    public LocaleId in(String region) {
        return new LocaleId(new ULocale.Builder().setLocale(locale).setRegion(region).build());
    }

    /** This language (and script) without a region. */
    public LocaleId withoutRegion() {
        return in("");
    }

    public boolean rightToLeft() {
        var known = rightToLeft;
        if (known == null) {
            known = locale.isRightToLeft();
            rightToLeft = known;
        }
        return known;
    }

    /** The value of HTML's {@code dir}. */
    public String dir() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** Whether both are read by the same readers: same language, same script. */
    public boolean sameLanguage(LocaleId other) {
        return language().equals(other.language()) && fullScript().equals(other.fullScript());
    }

    /** The script as CLDR's likely subtags fill it in, such as {@code Latn} for {@code de}. */
    public String fullScript() {
        var known = fullScript;
        if (known == null) {
            known = ULocale.addLikelySubtags(locale).getScript();
            fullScript = known;
        }
        return known;
    }

    /** The region that CLDR's likely subtags fill in, such as {@code JP} for {@code ja}. */
    public String likelyRegion() {
        return ULocale.addLikelySubtags(locale).getCountry();
    }

    /** ICU's form of this id; for this room and {@code checks} alone. */
    public ULocale icu() {
        return locale;
    }

    @Override
    public int compareTo(LocaleId other) {
        return id().compareTo(other.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocaleId that && locale.equals(that.locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
