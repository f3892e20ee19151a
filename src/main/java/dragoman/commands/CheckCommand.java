package dragoman.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.checks.Checks;
import dragoman.i18n.Finding;
import dragoman.units.FolderOfTexts;
import dragoman.units.I18nReading;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code check [folder] [--all] [--format text|json] [--uses folder]}: prints what is to be mended or needs a word in a
 * folder laid out like {@code i18n/}, with {@code --all} also what is information alone; ends with 1 where an error is among
 * it. {@code --uses} names the sources of a program whose phrases are to be there.
 */
public final class CheckCommand implements Command {

    private static final String USAGE = "check [folder] [--all] [--format text|json] [--uses folder]";

    private boolean all;
    private String folder = "";
    private String format = "text";
    private String uses = "";

    /** Lets a build check without starting anything. */
    public static void main(String... arguments) {
        System.exit(new CheckCommand().run(List.of(arguments), System.out, System.err));
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!understand(arguments)) {
            err.println(USAGE);
            return MISUSED;
        }
        var path = folder.isEmpty() ? FolderOfTexts.shipped() : Path.of(folder);
        if (!Files.isDirectory(path)) {
            err.println("There is no folder " + path + ".");
            return MISUSED;
        }
        var reading = I18nReading.of(path);
        var findings = new ArrayList<>(reading.findings());
        if (!uses.isEmpty()) {
            findings.addAll(PhraseUses.check(Path.of(uses), path));
        }
        findings.sort(Finding.BY_PLACE);
        print(findings, out);
        return findings.stream().anyMatch(Finding::isError) ? FAILED : DONE;
    }

    private boolean understand(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--all")) {
                all = true;
            } else if (argument.equals("--format") && i + 1 < arguments.size()) {
                format = arguments.get(++i);
            } else if (argument.equals("--uses") && i + 1 < arguments.size()) {
                uses = arguments.get(++i);
            } else if (argument.startsWith("-") || !folder.isEmpty()) {
                return false;
            } else {
                folder = argument;
            }
        }
        return format.equals("text") || format.equals("json");
    }

    private void print(List<Finding> findings, PrintStream out) {
        // Who is told everything looks at nothing.
        var shown = findings.stream().filter(finding -> all || finding.severity() != Finding.Severity.INFO).toList();
        if (format.equals("json")) {
            out.println(json(shown));
            return;
        }
        shown.forEach(out::println);
        var counts = new TreeMap<Finding.Severity, Integer>();
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        out.println(findings.isEmpty() ? "Nothing to mend." : "Found: " + counts + (shown.size() < findings.size() ? "; --all shows everything" : ""));
    }

    private static String json(List<Finding> findings) {
        var rows = findings.stream().map(finding -> Map.of(
                "id", finding.id(),
                "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "file", finding.file(),
                "line", finding.line(),
                "key", finding.key(),
                "reason", finding.reason(),
                "dismissal", finding.dismissal())).toList();
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("icu", Checks.versions().icu(), "cldr", Checks.versions().cldr(), "findings", rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
