package dragoman.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.PressRoom;
import dragoman.i18n.LocaleId;
import dragoman.texts.Edition;
import dragoman.texts.Editions;
import dragoman.texts.Releases.Edit;
import dragoman.units.TextFolder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an original said before is asked of the database, for all that is stale at once. */
@QuarkusTest
@Tag("database")
class ChangesTest {

    private static final LocaleId POLISH = LocaleId.of("pl");

    @Inject
    PressRoom press;

    @Inject
    Editions editions;

    @Inject
    Changes changes;

    @AfterEach
    void takeBack() {
        press.takesBack();
    }

    @Test
    void aWordPutInIsLittleAndAnotherSentenceIsAllOfIt() {
        var title = source("phrase:contact.title");
        press.publishes(new Edit("phrase:contact.lead", "en", source("phrase:contact.lead").replace("You will be", "You will always be"), null),
                new Edit("phrase:contact.title", "en", "Any questions? Ask!", null));
        assertThat(changed("phrase:contact.lead")).isBetween(1, 15);
        assertThat(changed("phrase:contact.title")).isEqualTo(Changes.ALL);
        press.publishes(new Edit("phrase:contact.title", "en", title + " please", null));
        assertThat(changed("phrase:contact.title")).isBetween(20, 30);
        assertThat(changed("phrase:contact.kind")).as("not stale").isEqualTo(Changes.ALL);
    }

    private String source(String unit) {
        return editions.current().at(unit, TextFolder.SOURCE).orElseThrow().text();
    }

    private int changed(String unit) {
        Edition edition = editions.current();
        List<Row> rows = LocaleRows.of(edition, POLISH).rows();
        var row = rows.stream().filter(one -> one.entry().unit().equals(unit)).findFirst().orElseThrow();
        assertThat(row.stale()).isEqualTo(!unit.equals("phrase:contact.kind"));
        return changes.of(rows).applyAsInt(row);
    }
}
