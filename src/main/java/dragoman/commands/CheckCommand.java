package dragoman.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.checks.Checks;
import dragoman.i18n.Finding;
import dragoman.units.FolderOfTexts;
import dragoman.units.I18nReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code check [folder] [--all] [--format text|json] [--uses folder [--places FILE]]}: prints what is to be mended or needs a word in a
 * folder laid out like {@code i18n/}, with {@code --all} also what is information alone; ends with 1 where an error is among
 * it. {@code --uses} names the sources of a program whose phrases are to be there, and {@code --places} a file that is told where
 * each of them is used.
 */
public final class CheckCommand implements Command {

    private static final String USAGE = "check [folder] [--all] [--format text|json] [--uses folder [--places FILE]]";

    private boolean all;
    private String folder = "";
    private String format = "text";
    private String uses = "";
    private String places = "";

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
            var found = PhraseUses.in(Path.of(uses), path);
            findings.addAll(found.findings());
            if (!places.isEmpty() && !keep(found.told(), Path.of(places), err)) {
                return FAILED;
            }
        }
        findings.sort(Finding.BY_PLACE);
        print(findings, out);
        return findings.stream().anyMatch(Finding::isError) ? FAILED : DONE;
    }

    private static boolean keep(String told, Path file, PrintStream err) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, told);
            return true;
        } catch (IOException e) {
            err.println("Where phrases are used could not be written to " + file + ": " + e.getMessage());
            return false;
        }
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
            } else if (argument.equals("--places") && i + 1 < arguments.size()) {
                places = arguments.get(++i);
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
        var rows = findings.stream().map(CheckCommand::row).toList();
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("icu", Checks.versions().icu(), "cldr", Checks.versions().cldr(), "findings", rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(Finding finding) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", finding.id());
        row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        row.put("file", finding.file());
        row.put("line", finding.line());
        row.put("key", finding.key());
        finding.mending().ifPresent(part -> row.put("range", Map.of("start", part.start(), "end", part.end())));
        row.put("reason", finding.reason());
        finding.mending().flatMap(Finding.Mending::fix).ifPresent(fix -> row.put("fix", fix));
        row.put("dismissal", finding.dismissal());
        return row;
    }
}
