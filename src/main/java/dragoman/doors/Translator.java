package dragoman.doors;

import dragoman.i18n.LocaleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A program of translators, and whose texts are its own. */
public final class Translator {

    private static final String ALL = "*";
    /** So that the audit has room for it. */
    private static final int LONGEST = 40;

    private final String key;
    private final Keyring keys;
    private final boolean everything;
    private final Set<LocaleId> languages = new HashSet<>();
    private final boolean mayPublish;

    Translator(String key, TranslatorsConfig.OneTranslator config) {
        if (key.length() > LONGEST) {
            throw new IllegalArgumentException("dragoman.translators." + key + ": a name has at most " + LONGEST + " characters");
        }
        this.key = key;
        this.keys = Keyring.of(config.apiKeys());
        this.mayPublish = config.mayPublish();
        var named = config.languages().orElse(List.of()).stream().map(String::strip).toList();
        this.everything = named.contains(ALL);
        named.stream().filter(name -> !name.equals(ALL) && !name.isEmpty()).forEach(name -> languages.add(LocaleId.parse(name)
                .orElseThrow(() -> new IllegalArgumentException("dragoman.translators." + key + ".languages has “" + name + "”, which is no locale"))));
    }

    /** As the audit names it. */
    public String who() {
        return "translator:" + key;
    }

    /** Whether a locale's texts are its own; {@code de} does not stand for {@code de_CH}. */
    public boolean owns(LocaleId locale) {
        return everything || languages.contains(locale);
    }

    /** Whether it may make a release of what is approved in its languages. */
    public boolean mayPublish() {
        return mayPublish;
    }

    /** Whether it may bring an older release back, which is of all languages. */
    public boolean mayRollBack() {
        return mayPublish && everything;
    }

    boolean isOpenedBy(String tried) {
        return keys.isOpenedBy(tried);
    }
}
