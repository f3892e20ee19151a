package dragoman.textwork;

import dragoman.exchange.Live;
import dragoman.i18n.LocaleId;
import dragoman.texts.Editions;
import dragoman.texts.Releases;
import dragoman.units.FolderOfTexts;
import dragoman.units.TextFolder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The newest release in one language, for commands that write or read files of it. */
@ApplicationScoped
class LiveTexts {

    private final Editions editions;
    private final Releases releases;
    private final Optional<String> folder;

    LiveTexts(Editions editions, Releases releases, @ConfigProperty(name = FolderOfTexts.SETTING) Optional<String> folder) {
        this.editions = editions;
        this.releases = releases;
        this.folder = folder;
    }

    Live in(LocaleId locale) {
        return Live.of(editions.load(releases.newest()), TextFolder.read(FolderOfTexts.of(folder)), locale);
    }
}
