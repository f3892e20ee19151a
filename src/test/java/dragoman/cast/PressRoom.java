package dragoman.cast;

import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.texts.Releases.Edit;
import dragoman.units.UnitKind;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/** Where tests publish texts, and take them back before the next one reads. */
@Singleton
public class PressRoom {

    private final Releases releases;
    private final Editions editions;
    private final AgroalDataSource database;

    private long before;

    PressRoom(Releases releases, Editions editions, AgroalDataSource database) {
        this.releases = releases;
        this.editions = editions;
        this.database = database;
    }

    /** Publishes texts and serves them at once; returns the release's number. */
    public long publishes(Edit... edits) {
        if (before == 0) {
            before = releases.newest();
        }
        releases.publish(List.of(edits));
        editions.refresh();
        return editions.current().number();
    }

    /** Makes room for a unit that no file has. */
    public void hasRoomFor(String unit, UnitKind kind) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert ignore into unit (name, kind) values (?, ?)")) {
            insert.setString(1, unit);
            insert.setString(2, kind.name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything is as it was before the first of these releases. */
    public void takesBack() {
        if (before != 0) {
            releases.rollBack(before);
            editions.refresh();
            before = 0;
        }
    }
}
