package dragoman.drafts;

import dragoman.i18n.LocaleId;
import dragoman.units.UnitName;

/** A unit in a locale: where a translation stands. */
public record Target(String unit, LocaleId locale) {

    /** As lists name it. */
    @Override
    public String toString() {
        return UnitName.key(unit) + " " + locale;
    }
}
