package dragoman.boot;

import dragoman.comparison.CheckRules;
import dragoman.i18n.Finding;
import dragoman.market.Markets;
import dragoman.terms.Glossaries;
import dragoman.texts.Editions;
import dragoman.texts.TextImport;
import dragoman.units.FolderOfTexts;
import dragoman.units.I18nReading;
import dragoman.units.SourceNotes;
import dragoman.units.TextFolder;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@code i18n/} before anything is served, refuses a broken one with all findings, imports and shows it. */
@ApplicationScoped
class Opening {

    private static final int BEFORE_OTHERS = 10;
    /** Seconds: a first import of many languages onto a slow disk must not be broken off half way. */
    private static final int LONGEST_IMPORT = 900;

    private final TextImport texts;
    private final Editions editions;
    private final String build;
    private final I18nReading reading;
    private final LiveWords words;

    Opening(TextImport texts, Editions editions,
            @ConfigProperty(name = FolderOfTexts.SETTING) Optional<String> folder) {
        this.texts = texts;
        this.editions = editions;
        this.build = BuildStamp.read();
        this.reading = I18nReading.toServe(FolderOfTexts.of(folder));
        this.words = new LiveWords(editions);
        refuse(reading.errors());
    }

    @Produces
    @Singleton
    Markets markets() {
        return reading.markets().orElseThrow();
    }

    @Produces
    @Singleton
    Glossaries glossaries() {
        return reading.glossaries().saying(words);
    }

    /** What the sources' comments declare, and in which order texts stand: no release holds that. */
    @Produces
    @Singleton
    TextFolder declared() {
        return reading.texts();
    }

    @Produces
    @Singleton
    CheckRules rules(Glossaries glossaries) {
        return reading.rulesWith(glossaries);
    }

    @Produces
    @Singleton
    SourceNotes notes() {
        return reading.texts().notes();
    }

    @Produces
    @Singleton
    @AsksTheMachine // Everybody else asks this clock.
    static Clock clock() {
        return Clock.systemUTC();
    }

    void open(@Observes @Priority(BEFORE_OTHERS) StartupEvent started) {
        var outcome = QuarkusTransaction.requiringNew().timeout(LONGEST_IMPORT).call(() -> texts.run(reading.texts(), build));
        if (outcome instanceof TextImport.Outcome.Imported done) {
            Log.infof("texts imported release=%d taken=%d dropped=%d", done.release(), done.taken(), done.dropped());
            warn(done.conflicts());
        } else if (outcome instanceof TextImport.Outcome.NothingNew nothing) {
            warn(nothing.conflicts());
        } else if (outcome instanceof TextImport.Outcome.OlderBuild older) {
            Log.warnf("texts not imported: build=%s is older than build=%s, which has imported already", build, older.newest());
        }
        editions.refresh();
    }

    private static void warn(List<String> conflicts) {
        conflicts.forEach(place -> Log.warnf("file and database both changed a text, the database's is kept: %s", place));
    }

    private static void refuse(List<Finding> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.stream().map(Finding::toString)
                    .collect(Collectors.joining("\n  ", "i18n/ has errors, nothing is served:\n  ", "")));
        }
    }
}
