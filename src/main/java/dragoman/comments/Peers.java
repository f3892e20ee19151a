package dragoman.comments;

import dragoman.drafts.Reach;
import dragoman.i18n.LocaleId;
import dragoman.staff.Accounts;
import dragoman.staff.Signed;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who may be named in a comment: those who see it. */
@Singleton
public class Peers {

    private final Accounts accounts;
    private final Reach reach;

    Peers(Accounts accounts, Reach reach) {
        this.accounts = accounts;
        this.reach = reach;
    }

    /** Names by account; of a comment on a source, all who write texts of any locale. */
    public Map<Long, String> of(Optional<LocaleId> locale) {
        var names = new LinkedHashMap<Long, String>();
        accounts.whoWrites().stream().filter(one -> locale.isEmpty() || reach.maySee(one, locale.get())).forEach(one -> names.put(one.account(), one.name()));
        return names;
    }

    /** Whether somebody sees comments about a locale, or about sources. */
    public boolean sees(Signed signed, Optional<LocaleId> locale) {
        return locale.isEmpty() || reach.maySee(signed, locale.get());
    }
}
