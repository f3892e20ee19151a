package dragoman.lens;

import dragoman.drafts.Target;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Text;
import dragoman.units.TextFolder;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A release whose texts each end in a sign of characters for private use (Unicode, 23.5), which says whose text it is. It comes along
 * wherever a text goes on its way to the page, through patterns, Markdown and templates, and none of them knows of it.
 */
final class Signs {

    static final String SIGN = "\uE000([\uE100-\uE4FF])([\uE100-\uE4FF])([\uE500-\uE8FF])";
    /** Also as an address has it. */
    static final Pattern ANY = Pattern.compile(SIGN + "|(?:%EE%[89A-F][0-9A-F]%[89AB][0-9A-F]){4}|[\uE000\uE100-\uE8FF]");

    private static final int DIGITS = 0x400;
    private static final Set<String> UNSEEN = Set.of("slug", "keywords");

    private final Edition edition;
    private final List<String> units = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<LocaleId> locales = new ArrayList<>();

    private Signs(Edition release) {
        // What no source has, an article of a region’s own, is written in its file.
        edition = release.told(text -> List.of(release.at(text.unit(), TextFolder.SOURCE).isPresent() ? signed(text) : text));
    }

    static Signs of(Edition release) {
        return release.origin().derived(Signs.class, Signs::new);
    }

    Edition edition() {
        return edition;
    }

    /** Whose text a sign stands behind, and in which locale that text is written. */
    Optional<Target> target(MatchResult sign) {
        if (sign.group(1) == null) {
            return Optional.empty();
        }
        int unit = (sign.group(1).charAt(0) - '\uE100') * DIGITS + sign.group(2).charAt(0) - '\uE100';
        int locale = sign.group(3).charAt(0) - '\uE500';
        return unit < units.size() && locale < locales.size() ? Optional.of(new Target(units.get(unit), locales.get(locale))) : Optional.empty();
    }

    private Text signed(Text text) {
        if (text.kind() == UnitKind.OUTLINE || text.kind() == UnitKind.TERM || UNSEEN.contains(UnitName.key(text.unit()))) {
            return text;
        }
        // A paragraph of its own, so that it is never part of a table, a list or code.
        var words = text.text() + (text.kind() == UnitKind.BLOCK ? "\n\n" : "") + sign(text);
        // By its digest a text is known for what others were made from.
        return new Text(text.unit(), text.kind(), text.locale(), words, text.digest(), text.madeFrom(), text.since());
    }

    private String sign(Text text) {
        int unit = places.computeIfAbsent(text.unit(), name -> {
            units.add(name);
            return units.size() - 1;
        });
        if (!locales.contains(text.locale())) {
            locales.add(text.locale());
        }
        return "\uE000" + (char) ('\uE100' + unit / DIGITS) + (char) ('\uE100' + unit % DIGITS) + (char) ('\uE500' + locales.indexOf(text.locale()));
    }
}
