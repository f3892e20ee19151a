package dragoman.textwork;

import dragoman.commands.Commands;
import dragoman.commands.DatabaseCommand;
import dragoman.texts.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** {@code releases}: the newest, one a line: number, kind, the release that it shows again, when it came. */
@ApplicationScoped
class ReleasesCommand implements DatabaseCommand {

    private static final int MOST = 20;

    private final Releases releases;

    ReleasesCommand(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Commands name() {
        return Commands.RELEASES;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        for (var release : releases.latest(MOST)) {
            var restores = release.restores() == null ? "-" : release.restores().toString();
            out.println(String.join("\t", String.valueOf(release.number()), release.kind().name(), restores, release.publishedAt().toString()));
        }
        return DONE;
    }
}
