package dragoman.roster;

import dragoman.drafts.Drafts;
import dragoman.i18n.LocaleId;
import dragoman.web.Visit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of several locales somebody begins with who has named none. */
@Singleton
public class FirstLocale {

    private final Drafts drafts;

    FirstLocale(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * That in which this person worked last, else the language in which the page speaks, else the first.
     *
     * @param locales that this person sees; at least one
     */
    public LocaleId of(long account, List<LocaleId> locales, Visit visit) {
        return Stream.of(drafts.lastLocale(account), Optional.of(visit.locale().withoutRegion())).flatMap(Optional::stream).filter(locales::contains).findFirst().orElse(locales.get(0));
    }
}
