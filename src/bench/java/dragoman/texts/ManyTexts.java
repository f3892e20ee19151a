package dragoman.texts;

import dragoman.database.EmbeddedDatabase;
import dragoman.i18n.Digest;
import dragoman.sql.BenchStatements;
import dragoman.units.UnitKind;
import dragoman.units.UnitName;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Fills the database of a running node with phrases in forty locales, as one more release: {@code ManyTexts DATA SIZE}. */
public final class ManyTexts {

    static final List<String> LOCALES = List.of("en", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "id", "it", "ja",
            "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi", "zh_Hans");
    private static final int SHORTEST = 20;
    private static final int LONGEST = 120;

    private ManyTexts() {}

    /** @param args the node's data directory, how many texts there are to be */
    public static void main(String... args) throws SQLException {
        var settings = new EmbeddedDatabase(Path.of(args[0])).join().asConfig();
        var rows = new TextRows(new Rows(source(settings)));
        int wanted = Integer.parseInt(args[1]);
        int there = rows.live().size();
        if (there >= wanted) {
            return;
        }
        long began = System.nanoTime();
        long release = rows.newest() + 1;
        var statements = BenchStatements.of(settings);
        // Nodes refuse it until its checksum fits.
        statements.update("insert into text_release (number, kind, published_at, who, checksum) values (?, 'IMPORT', utc_timestamp(3), 'system', repeat('0', 64))", release);
        var changes = changes((wanted - there) / LOCALES.size());
        var units = rows.units();
        rows.addUnits(changes, units);
        rows.begin(rows.addRevisions(changes, units, "FILE", Clock.systemUTC().instant()), units, release);
        statements.update("update text_release set checksum = ? where number = ?", Checksum.of(rows.live()).hex(), release);
        System.err.printf(Locale.ROOT, "%d texts written in %d s, as release %d%n", changes.size(), (System.nanoTime() - began) / 1_000_000_000, release);
    }

    private static List<Change> changes(int keys) {
        var random = new Random(1);
        var changes = new ArrayList<Change>();
        for (int key = 0; key < keys; key++) {
            var unit = UnitName.PHRASE + "bench." + key;
            var source = text(random);
            for (var locale : LOCALES) {
                boolean first = locale.equals("en");
                changes.add(new Change(new Place(unit, locale), UnitKind.PHRASE, Optional.of(first ? source : text(random)), first ? Optional.empty() : Optional.of(Digest.of(source))));
            }
        }
        return changes;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = SHORTEST + random.nextInt(LONGEST - SHORTEST); length > 0; length--) {
            text.append(length % 7 == 3 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return text.toString().strip();
    }

    private static AgroalDataSource source(Map<String, String> settings) throws SQLException {
        return AgroalDataSource.from(new AgroalPropertiesReader().readProperties(Map.of(
                AgroalPropertiesReader.JDBC_URL, settings.get("quarkus.datasource.jdbc.url") + "&connectionTimeZone=UTC&rewriteBatchedStatements=true",
                AgroalPropertiesReader.PRINCIPAL, settings.get("quarkus.datasource.username"), AgroalPropertiesReader.CREDENTIAL, settings.get("quarkus.datasource.password"),
                AgroalPropertiesReader.MAX_SIZE, "4")));
    }
}
