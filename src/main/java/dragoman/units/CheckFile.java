package dragoman.units;

import dragoman.comparison.Check;
import dragoman.comparison.CheckRules;
import dragoman.comparison.Severities;
import dragoman.i18n.Finding;
import dragoman.i18n.Finding.Severity;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.LocaleId;
import dragoman.i18n.StrictProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads {@code checks.properties} of a folder laid out like {@code i18n/}: what a check weighs, {@code punct.end@fr_CA=WARNING},
 * and which hosts any text may link to.
 */
final class CheckFile {

    /** What the file says; without what is wrong in it. */
    record Result(CheckRules rules, List<Finding> findings) {}

    private static final String NAME = "checks.properties";
    private static final String HOSTS = "url.hosts";
    private static final Pattern MARKET = Pattern.compile("[A-Z]{2}");

    private final List<Finding> findings = new ArrayList<>();
    private Severities severities = Severities.USUAL;
    private final Set<String> hosts = new HashSet<>();

    private CheckFile() {}

    /** Reads a folder; without the file all is as the checks say. */
    static Result read(Path folder) {
        var file = new CheckFile();
        var path = folder.resolve(NAME);
        if (Files.exists(path)) {
            var contents = StrictProperties.read(FolderFiles.bytes(path));
            contents.flaws().forEach(flaw -> file.findings.add(Finding.error(flaw.id(), NAME, flaw.line(), flaw.key(), flaw.reason())));
            contents.entries().forEach(file::entry);
        }
        return new Result(CheckRules.standard().withSeverities(file.severities).withHosts(file.hosts), file.findings);
    }

    private void entry(StrictProperties.Entry entry) {
        if (entry.key().equals(HOSTS)) {
            hosts.addAll(Arrays.asList(entry.text().toLowerCase(Locale.ROOT).split("\\s+")));
            return;
        }
        int at = entry.key().indexOf('@');
        var check = Check.of(at < 0 ? entry.key() : entry.key().substring(0, at));
        var severity = Arrays.stream(Severity.values()).filter(one -> one.name().equals(entry.text())).findFirst();
        if (check.isEmpty() || severity.isEmpty()) {
            refuse(entry, check.isEmpty() ? "there is no such check" : "one of " + Arrays.toString(Severity.values()) + " is wanted");
        } else if (check.get().severity() == Severity.ERROR && severity.get() != Severity.ERROR) {
            refuse(entry, "an error stays one");
        } else {
            place(entry, check.get(), at < 0 ? "" : entry.key().substring(at + 1), severity.get());
        }
    }

    private void place(StrictProperties.Entry entry, Check check, String place, Severity severity) {
        var locale = LocaleId.parse(place).filter(known -> known.id().equals(place));
        if (place.isEmpty()) {
            severities = severities.with(check, severity);
        } else if (MARKET.matcher(place).matches()) {
            severities = severities.with(check, place, severity);
        } else if (locale.isPresent()) {
            severities = severities.with(check, locale.get(), severity);
        } else {
            refuse(entry, "“" + place + "” is neither a canonical locale id nor a market’s region");
        }
    }

    private void refuse(StrictProperties.Entry entry, String reason) {
        findings.add(Finding.error("checks.rule", NAME, entry.line(), entry.key(), reason));
    }
}
