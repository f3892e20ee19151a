package dragoman.house.violations.icu.market;

import com.ibm.icu.util.ULocale;

/** A market that speaks to ICU past {@code i18n}. */
class Market {
    ULocale locale;
}
