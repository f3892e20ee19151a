package dragoman.commands;

import dragoman.i18n.Contract;
import dragoman.i18n.Finding;
import dragoman.i18n.FolderFiles;
import dragoman.i18n.StrictProperties;
import io.quarkus.qute.CacheSectionHelper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the phrases that templates and code use against those that there are: each key, each argument. */
final class PhraseUses {

    /** A place that says a phrase. {@code arguments} is null where they are not written out beside the key. */
    record Use(String file, int line, String key, Set<String> arguments) {}

    private final Map<String, Contract> declared = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> told = new TreeSet<>();

    private PhraseUses(Path i18n) {
        for (var file : files(i18n.resolve("bundles"), "en.properties")) {
            for (var entry : StrictProperties.read(FolderFiles.bytes(file)).entries()) {
                declared.put(entry.key(), Contract.of(entry.comments()));
                places.put(entry.key(), i18n.relativize(file) + ":" + entry.line());
            }
        }
    }

    /** @param folder one with {@code java} and {@code resources/templates} */
    static PhraseUses in(Path folder, Path i18n) {
        var program = folder.toAbsolutePath();
        var uses = new PhraseUses(i18n.toAbsolutePath());
        var areas = uses.areas();
        files(program.resolve("resources/templates"), "").forEach(file -> templateUses(program, file).forEach(uses::check));
        JavaPhrases.in(program, files(program.resolve("java"), ".java"), areas).forEach(uses::check);
        uses.unused();
        return uses;
    }

    /** What is wrong with them. */
    List<Finding> findings() {
        return findings;
    }

    /** Every use, one a line: key, file and line, between tabs. */
    String told() {
        return String.join("", told);
    }

    private Set<String> areas() {
        var areas = new TreeSet<String>();
        declared.keySet().forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));
        return areas;
    }

    private void check(Use use) {
        if (use.key.endsWith(".")) {
            declared.keySet().stream().filter(key -> key.startsWith(use.key)).forEach(key -> uses(key, use));
            if (used.stream().noneMatch(key -> key.startsWith(use.key))) {
                findings.add(Finding.error("phrase.unknown", use.file, use.line, use.key, "no key begins like this"));
            }
        } else if (!declared.containsKey(use.key)) {
            findings.add(Finding.error("phrase.unknown", use.file, use.line, use.key, "there is no such phrase"));
        } else {
            uses(use.key, use);
            var wanted = declared.get(use.key).arguments().keySet();
            if (use.arguments != null && !use.arguments.equals(wanted)) {
                findings.add(Finding.error("phrase.arguments", use.file, use.line, use.key, "is given " + use.arguments + " and declares " + wanted));
            }
        }
    }

    private void uses(String key, Use use) {
        used.add(key);
        told.add(key + "\t" + use.file.replace('\\', '/') + "\t" + use.line + "\n");
    }

    private void unused() {
        declared.keySet().stream().filter(key -> !used.contains(key)).sorted().forEach(key -> {
            var place = places.get(key).split(":");
            findings.add(Finding.info("phrase.unused", place[0], Integer.parseInt(place[1]), key, "is used nowhere"));
        });
    }

    private static List<Use> templateUses(Path program, Path file) {
        var name = program.relativize(file).toString();
        var uses = new ArrayList<Use>();
        // Quarkus adds what keeps a section; nothing is rendered here.
        var keeping = new CacheSectionHelper.Factory((key, render) -> render.apply(key));
        var template = Engine.builder().addDefaults().addSectionHelper(keeping).build()
                .parse(new String(FolderFiles.bytes(file), StandardCharsets.UTF_8), null, name);
        template.getExpressions().stream().filter(expression -> "t".equals(expression.getNamespace())).forEach(expression -> uses.add(use(name, expression)));
        return uses;
    }

    private static Use use(String file, Expression expression) {
        var parameters = expression.getParts().get(0).asVirtualMethod().getParameters();
        var arguments = new TreeSet<String>();
        for (int i = 1; i < parameters.size(); i += 2) {
            arguments.add(String.valueOf(parameters.get(i).getLiteral()));
        }
        return new Use(file, expression.getOrigin().getLine(), String.valueOf(parameters.get(0).getLiteral()), arguments);
    }

    private static List<Path> files(Path folder, String suffix) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
