package dragoman.i18n;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceTypeMismatchException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;

/**
 * A locale's phrases as an ICU resource bundle. ICU's own reader falls back by cutting off subtags and keeps bundles for
 * ever; this one has the parent that CLDR names and goes with the release that it shows.
 */
public final class PhraseBundle extends UResourceBundle {

    private final Phrases phrases;
    private final LocaleId locale;
    private final PhraseBundle parentBundle;

    private PhraseBundle(Phrases phrases, LocaleId locale, PhraseBundle parentBundle) {
        this.phrases = phrases;
        this.locale = locale;
        this.parentBundle = parentBundle;
        this.parent = parentBundle;
    }

    static PhraseBundle of(Phrases phrases, List<LocaleId> chain) {
        return chain.isEmpty() ? null : new PhraseBundle(phrases, chain.get(0), of(phrases, chain.subList(1, chain.size())));
    }

    @Override
    protected Object handleGetObject(String key) {
        return phrases.at(locale, key);
    }

    @Override
    protected UResourceBundle handleGet(String key, HashMap<String, String> aliases, UResourceBundle requested) {
        var text = phrases.at(locale, key);
        return text == null ? null : new Leaf(this, key, text);
    }

    @Override
    protected Set<String> handleKeySet() {
        return phrases.keys(locale);
    }

    @Override
    protected Enumeration<String> handleGetKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    public int getType() {
        return TABLE;
    }

    @Override
    public int getSize() {
        return handleKeySet().size();
    }

    @Override
    public ULocale getULocale() {
        return locale.icu();
    }

    @Override
    protected String getLocaleID() {
        return locale.id();
    }

    @Override
    protected String getBaseName() {
        return "dragoman";
    }

    @Override
    protected UResourceBundle getParent() {
        return parentBundle;
    }

    @Override
    protected boolean isTopLevelResource() {
        return true;
    }

    /** One phrase. */
    private static final class Leaf extends UResourceBundle {

        private final PhraseBundle holder;
        private final String key;
        private final String text;

        Leaf(PhraseBundle holder, String key, String text) {
            this.holder = holder;
            this.key = key;
            this.text = text;
        }

        @Override
        public String getString() {
            return text;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public int getType() {
            return STRING;
        }

        @Override
        public int getSize() {
            return 1;
        }

        @Override
        public ULocale getULocale() {
            return holder.getULocale();
        }

        @Override
        protected String getLocaleID() {
            return holder.getLocaleID();
        }

        @Override
        protected String getBaseName() {
            return holder.getBaseName();
        }

        @Override
        protected UResourceBundle getParent() {
            return null;
        }

        @Override
        protected UResourceBundle handleGet(String name, HashMap<String, String> aliases, UResourceBundle requested) {
            throw new UResourceTypeMismatchException("a phrase holds no " + name);
        }

        @Override
        protected Enumeration<String> handleGetKeys() {
            return Collections.emptyEnumeration();
        }

        @Override
        protected Object handleGetObject(String name) {
            throw new MissingResourceException("a phrase holds no resources", getClass().getName(), name);
        }
    }
}
