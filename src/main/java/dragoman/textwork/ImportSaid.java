package dragoman.textwork;

import dragoman.commands.Command;
import dragoman.exchange.FileImport.Outcome;
import dragoman.exchange.FileImport.Outcome.Compared;
import dragoman.exchange.FileImport.Outcome.Flawed;
import dragoman.exchange.Verdict;
import java.io.PrintStream;
import java.util.Optional;

/** What an import of texts came to, as somebody at a terminal reads it. */
final class ImportSaid {

    private static final int LONGEST = 100;

    private ImportSaid() {}

    /** @return the code to end with: 1 where there is an error or a conflict */
    static int of(Outcome outcome, boolean checkOnly, PrintStream out, PrintStream err) {
        if (outcome instanceof Flawed flawed) {
            flawed.errors().forEach(err::println);
            err.println("Nothing is taken of files with errors.");
            return Command.FAILED;
        }
        var compared = (Compared) outcome;
        compared.remarks().forEach(err::println);
        compared.taken().forEach(taken -> taken.remarks().forEach(err::println));
        if (checkOnly) {
            compared.taken().forEach(taken -> {
                out.println("taken     " + taken.incoming().entry().key());
                out.println("  live      " + said(taken.ours()));
                out.println("  file      " + said(Optional.of(taken.text())));
            });
        }
        compared.rejected().forEach(rejected -> rejected.errors().forEach(err::println));
        compared.conflicts().forEach(conflict -> print(conflict, err));
        out.println("Texts read: " + compared.verdicts().size() + (checkOnly ? ". Would be taken: " : ". Taken: ") + compared.taken().size()
                + ". Unchanged: " + count(compared, Verdict.Unchanged.class) + ". Without a translation: " + count(compared, Verdict.Untranslated.class)
                + ". In conflict, and not taken: " + compared.conflicts().size() + (compared.rejected().isEmpty() ? "." : ". Left out, with errors: " + compared.rejected().size() + "."));
        return compared.conflicts().isEmpty() && compared.rejected().isEmpty() ? Command.DONE : Command.FAILED;
    }

    private static void print(Verdict.Conflict conflict, PrintStream err) {
        var incoming = conflict.incoming();
        err.println("conflict  " + incoming.entry().key() + " (" + incoming.file() + ":" + incoming.line() + "): " + conflict.why().reason());
        incoming.before().ifPresent(before -> err.println("  before    " + said(Optional.of(before))));
        err.println("  live      " + said(conflict.ours()));
        err.println("  file      " + said(incoming.text()));
    }

    private static long count(Compared compared, Class<? extends Verdict> kind) {
        return compared.verdicts().stream().filter(kind::isInstance).count();
    }

    private static String said(Optional<String> text) {
        var line = text.map(some -> some.replaceAll("\\s+", " ")).orElse("(nothing)");
        return line.codePointCount(0, line.length()) > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line;
    }
}
