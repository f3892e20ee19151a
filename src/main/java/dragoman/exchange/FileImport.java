package dragoman.exchange;

import dragoman.checks.Checks;
import dragoman.comparison.Result;
import dragoman.comparison.Source;
import dragoman.exchange.Verdict.Conflict;
import dragoman.exchange.Verdict.Rejected;
import dragoman.exchange.Verdict.Taken;
import dragoman.exchange.Verdict.Wrong;
import dragoman.foreign.FileReading;
import dragoman.foreign.FileReading.Read;
import dragoman.foreign.FileReading.Refused;
import dragoman.foreign.ForeignFile;
import dragoman.foreign.Format;
import dragoman.foreign.Incoming;
import dragoman.i18n.Finding;
import dragoman.units.TextFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings files of one language in: read, compared three ways, put before the same checks as everything else. Nothing is
 * taken where anything is wrong, in whichever of the files; nothing is written here.
 */
public final class FileImport {

    /** What an import came to. */
    public sealed interface Outcome {

        /** @param verdicts one for each text, in the order of the files */
        record Compared(List<Verdict> verdicts, List<Finding> remarks) implements Outcome {

            /** The texts that go on. */
            public List<Taken> taken() {
                return verdicts.stream().filter(Taken.class::isInstance).map(Taken.class::cast).toList();
            }

            /** The texts that are left out, since they have errors. */
            public List<Rejected> rejected() {
                return verdicts.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
            }

            /** The texts of which somebody has to choose one. */
            public List<Conflict> conflicts() {
                return verdicts.stream().filter(Conflict.class::isInstance).map(Conflict.class::cast).toList();
            }
        }

        /** Nothing is taken. */
        record Flawed(List<Finding> errors) implements Outcome {}
    }

    // Nobody reads more at once.
    private static final int TOLD = 200;

    private final Live live;
    private final Checks checks;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final Map<String, Incoming> seen = new HashMap<>();

    private FileImport(Live live, Checks checks) {
        this.live = live;
        this.checks = checks;
    }

    /** Compares files with what is live in their language. One text with an error refuses all. */
    public static Outcome of(Live live, Checks checks, Format format, List<ForeignFile> files) {
        var outcome = exceptErrors(live, checks, format, files);
        if (outcome instanceof Outcome.Compared compared && !compared.rejected().isEmpty()) {
            return new Outcome.Flawed(compared.rejected().stream().flatMap(rejected -> rejected.errors().stream()).sorted(Finding.BY_PLACE).limit(TOLD).toList());
        }
        return outcome;
    }

    /** As {@link #of}, but leaves out texts with errors, for whoever wants the others; a file that is broken is still refused. */
    public static Outcome exceptErrors(Live live, Checks checks, Format format, List<ForeignFile> files) {
        var act = new FileImport(live, checks);
        if (live.locale().equals(TextFolder.SOURCE)) {
            act.errors.add(Finding.error("file.language", "", 0, "", "sources are written in git alone"));
            return new Outcome.Flawed(act.errors);
        }
        files.forEach(file -> act.take(format.read(file)));
        act.errors.sort(Finding.BY_PLACE);
        return act.errors.isEmpty() ? new Outcome.Compared(List.copyOf(act.verdicts), List.copyOf(act.remarks)) : new Outcome.Flawed(List.copyOf(act.errors));
    }

    private void take(FileReading reading) {
        if (reading instanceof Refused refused) {
            errors.addAll(refused.errors());
        } else if (reading instanceof Read read) {
            remarks.addAll(read.remarks());
            read.texts().forEach(this::take);
        }
    }

    private void take(Incoming incoming) {
        var source = live.source(incoming.entry().key());
        var earlier = seen.putIfAbsent(incoming.entry().key(), incoming);
        if (earlier != null) {
            errors.add(error("file.duplicateKey", incoming, "stands in " + earlier.file() + " on line " + earlier.line() + " already"));
        } else if (source.isEmpty()) {
            verdicts.add(new Rejected(incoming, List.of(new Wrong(error("key.unknown", incoming, "the source has no such key"), Optional.empty()))));
        } else {
            verdicts.add(checked(Comparison.of(incoming, live.entry(incoming.entry().key()).orElseThrow()), source.get()));
        }
    }

    private static Finding error(String id, Incoming incoming, String reason) {
        return Finding.error(id, incoming.file(), incoming.line(), incoming.entry().key(), reason);
    }

    // What is in conflict may be chosen later, so it is looked at as well; what is live already was.
    private Verdict checked(Verdict verdict, Source source) {
        if (!(verdict instanceof Taken) && !(verdict instanceof Conflict)) {
            return verdict;
        }
        var text = verdict instanceof Taken taken ? taken.text() : verdict.incoming().text().orElseThrow();
        var results = checks.translation(source, live.locale(), text);
        var wrong = results.stream().filter(Result::isError).map(result -> new Wrong(finding(verdict.incoming(), result), Optional.of(result))).toList();
        if (!wrong.isEmpty()) {
            return new Rejected(verdict.incoming(), wrong);
        }
        return verdict instanceof Taken taken ? remarked(taken, results) : verdict;
    }

    private static Taken remarked(Taken taken, List<Result> results) {
        return new Taken(taken.incoming(), taken.text(), taken.ours(), results.stream().map(result -> finding(taken.incoming(), result)).toList());
    }

    private static Finding finding(Incoming incoming, Result result) {
        return new Finding(result.id(), result.severity(), incoming.file(), incoming.line(), incoming.entry().key(), result.reason(), result.mending(), "");
    }
}
