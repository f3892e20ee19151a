package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who works without a mouse finds every key on the page of keys, and no key there that does nothing. */
class KeysTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Set<Path> WORKBENCH = Set.of(Path.of("overview"), Path.of("workbench"));

    @Test
    void thePageOfKeysListsThoseThatThereAreAndNoOthers() throws IOException {
        var there = keys(template -> !WORKBENCH.contains(template.getName(0)));
        there.addAll(found("key === \"(\\w)\"", Files.readString(RESOURCES.resolve("web/console.js"))));
        // The browser's own.
        there.add("Enter");
        assertThat(listed("console/keys-page.html")).isEqualTo(there);
        assertThat(there).contains("f", "t", "m", "s", "o", "x", "a", "c", "e", "q", "J", "K");
    }

    @Test
    void soDoesThatOfTheWorkbench() throws IOException {
        var there = keys(template -> WORKBENCH.contains(template.getName(0)));
        // In the list they go from row to row, as in the console's; the others are pressed together.
        there.addAll(Set.of("j", "k", "Ctrl", "S", "Enter"));
        assertThat(listed("overview/text-keys-page.html")).isEqualTo(there);
        assertThat(there).contains("a", "A", "q", "J", "K", "/", "?");
    }

    private static Set<String> keys(Predicate<Path> which) throws IOException {
        var there = new TreeSet<String>();
        var templates = RESOURCES.resolve("templates");
        try (var files = Files.walk(templates)) {
            for (var file : files.filter(file -> file.toString().endsWith(".html") && which.test(templates.relativize(file))).toList()) {
                there.addAll(found("data-(?:row-)?key=\"([^\"]+)\"", Files.readString(file)));
            }
        }
        return there;
    }

    private static Set<String> listed(String template) throws IOException {
        return found("<kbd>([^<]+)</kbd>", Files.readString(RESOURCES.resolve("templates").resolve(template)));
    }

    @Test
    void allOfThemCanBeSwitchedOff() throws IOException {
        var script = Files.readString(RESOURCES.resolve("web/console.js"));
        assertThat(found("(if \\([^)]*!keysAreOn\\(\\)\\) return;)", script)).hasSize(1);
        // No second place listens to single keys: the pulse of who is there reads none.
        assertThat(script.split("addEventListener\\(\"keydown\"", -1)).hasSize(2);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
