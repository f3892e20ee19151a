package dragoman.upgrades;

import dragoman.pattern.PluralTable;
import dragoman.sql.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The table {@code plural_rules}. */
@Singleton
class KeptRules {

    private final Statements database;

    KeptRules(Statements database) {
        this.database = database;
    }

    /** Keeps those of a version; once, whichever node is the first. */
    void keep(PluralTable rules, Instant now) {
        database.update("insert ignore into plural_rules (cldr, icu, rules, at) values (?, ?, ?, ?)", rules.versions().cldr(), rules.versions().icu(), rules.text(), now);
    }

    /** Those that came last before a version; nothing where the database knows no other. */
    Optional<PluralTable> before(String cldr) {
        return database.rows("select rules from plural_rules where cldr <> ? order by at desc, cldr desc limit 1", row -> row.getString(1), cldr).stream()
                .findFirst().map(PluralTable::read);
    }
}
