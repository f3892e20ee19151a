package dragoman.bulk;

import dragoman.checks.Checks;
import dragoman.comparison.CheckRules;
import dragoman.exchange.FileImport;
import dragoman.exchange.FileImport.Outcome;
import dragoman.exchange.Live;
import dragoman.exchange.Verdict;
import dragoman.exchange.Verdict.Conflict;
import dragoman.exchange.Verdict.Taken;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Parcel;
import dragoman.foreign.Units;
import dragoman.i18n.Digest;
import dragoman.texts.Editions;
import dragoman.texts.Revision;
import dragoman.texts.Revisions;
import dragoman.units.FolderOfTexts;
import dragoman.units.TextFolder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Compares a file that somebody brought with what is live, as the command does. */
@Singleton
class Comparing {

    private final Editions editions;
    private final Revisions revisions;
    private final Checks checks;
    private final Optional<String> folder;

    Comparing(Editions editions, Revisions revisions, CheckRules rules, @ConfigProperty(name = FolderOfTexts.SETTING) Optional<String> folder) {
        this.editions = editions;
        this.revisions = revisions;
        this.checks = new Checks(rules);
        this.folder = folder;
    }

    /** What it came to; texts with errors are left out of what can be taken. */
    Outcome of(Upload upload) {
        var whole = new ForeignFile(upload.name(), upload.bytes(), upload.locale(), Optional.empty());
        if (!Parcel.isZip(upload.bytes())) {
            return compared(upload, List.of(whole));
        }
        var opened = Parcel.open(whole);
        return opened instanceof Parcel.Outcome.Opened parcel ? compared(upload, parcel.files()) : new Outcome.Flawed(List.of(((Parcel.Outcome.Refused) opened).error()));
    }

    private Outcome compared(Upload upload, List<ForeignFile> files) {
        var live = Live.of(editions.current(), TextFolder.read(FolderOfTexts.of(folder)), upload.locale());
        return FileImport.exceptErrors(live, checks, Format.ofFile(files.get(0).name()).orElse(Format.PROPERTIES), files);
    }

    /** What stood there when the file was written, where anybody knows: the file, or a release. */
    String base(Conflict conflict, Upload upload) {
        var incoming = conflict.incoming();
        return incoming.before().or(() -> incoming.base().flatMap(base -> base.target())
                .flatMap(digest -> revisions.find(Units.unit(incoming.entry().key()), upload.locale(), digest)).map(Revision::text)).orElse("");
    }

    /** What goes on: what nothing stands against, and of the conflicts those where the file’s text was chosen. */
    static List<Taken> chosen(Outcome.Compared compared, Set<String> theirs) {
        var settled = compared.conflicts().stream().filter(conflict -> theirs.contains(conflict.incoming().entry().key()))
                .map(conflict -> new Taken(conflict.incoming(), conflict.incoming().text().orElseThrow(), conflict.ours(), List.of()));
        return Stream.concat(compared.taken().stream(), settled).toList();
    }

    /** Another one where anything that was looked at is otherwise. */
    static String digest(Outcome.Compared compared) {
        return Digest.of(compared.verdicts().stream().map(Comparing::line).collect(Collectors.joining("\n\n")));
    }

    private static String line(Verdict verdict) {
        var key = verdict.incoming().entry().key();
        if (verdict instanceof Taken taken) {
            return key + "\n" + taken.text() + "\n" + taken.ours().orElse("");
        }
        return verdict instanceof Conflict conflict ? key + "\n!" + conflict.ours().orElse("") : "";
    }
}
