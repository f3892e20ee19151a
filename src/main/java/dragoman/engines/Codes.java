package dragoman.engines;

import dragoman.i18n.LocaleChain;
import dragoman.i18n.LocaleId;
import java.util.Map;

/** How an engine calls languages: as configured for the locale or one of its parents, else as its kind does. */
final class Codes {

    private final Map<String, String> configured;
    private final Map<String, String> usual;

    Codes(Map<String, String> configured, Map<String, String> usual) {
        this.configured = configured;
        this.usual = usual;
    }

    String of(LocaleId locale) {
        for (var parent : LocaleChain.parents(locale)) {
            var code = configured.getOrDefault(parent.id(), usual.get(parent.id()));
            if (code != null) {
                return code;
            }
        }
        return locale.language();
    }
}
