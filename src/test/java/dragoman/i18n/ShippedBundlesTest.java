package dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles that we ship mean the same to Java's readers and ICU's as to our own. */
class ShippedBundlesTest {

    private static final Path BUNDLES = Path.of("i18n", "bundles");

    static List<Path> files() throws IOException {
        try (var files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    @Test
    void thereAreBundlesToRead() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(14).contains(BUNDLES.resolve("web").resolve("en.properties"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsFlawless(Path file) throws IOException {
        var contents = StrictProperties.read(Files.readAllBytes(file));
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.entries()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void javaReadsTheSameTexts(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        assertThat(properties).containsExactlyInAnyOrderEntriesOf(ours(file));
        try (var bytes = Files.newInputStream(file)) {
            var bundle = new PropertyResourceBundle(bytes);
            assertThat(bundle.keySet()).isEqualTo(ours(file).keySet()).allSatisfy(key -> assertThat(bundle.getString(key)).isEqualTo(ours(file).get(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void icuReadsTheSameTexts(Path file) throws IOException {
        var locale = LocaleId.of(file.getFileName().toString().replace(".properties", ""));
        try (var loader = new OneFile(file)) {
            var bundle = UResourceBundle.getBundleInstance(loader.bundle, ULocale.ROOT, loader);
            var texts = ours(file);
            assertThat(Collections.list(bundle.getKeys())).containsExactlyInAnyOrderElementsOf(texts.keySet());
            var own = new Phrases(Map.of(locale, texts)).bundle(locale);
            assertThat(texts).allSatisfy((key, text) -> {
                assertThat(bundle.getString(key)).isEqualTo(text);
                assertThat(own.getString(key)).isEqualTo(text);
            });
        }
    }

    private static Map<String, String> ours(Path file) throws IOException {
        var texts = new HashMap<String, String>();
        StrictProperties.read(Files.readAllBytes(file)).entries().forEach(entry -> texts.put(entry.key(), entry.text()));
        return texts;
    }

    /** Shows one file to ICU as a root bundle; under a name of its own, since ICU keeps bundles by name for ever. */
    private static final class OneFile extends URLClassLoader {

        final String bundle;
        private final Path file;

        OneFile(Path file) {
            super(new URL[0], OneFile.class.getClassLoader());
            this.file = file;
            this.bundle = file.toString().replaceAll("[^A-Za-z]", "");
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                return name.equals(bundle + ".properties") ? Files.newInputStream(file) : super.getResourceAsStream(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
