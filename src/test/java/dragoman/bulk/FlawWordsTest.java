package dragoman.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is found wrong with a file of another program is said in the language of whoever brought it. */
class FlawWordsTest {

    private static final Pattern ID = Pattern.compile("(?:error|refuse|Flaw)\\((?:xml, )?\"([a-z]+\\.[A-Za-z]+)\"");

    @Test
    void everyFlawThatAReaderOfFilesNamesHasWords() throws IOException {
        var ids = new ArrayList<String>();
        for (var place : List.of("foreign", "exchange", "i18n/StrictProperties.java")) {
            try (var files = Files.walk(Path.of("src/main/java/dragoman", place.split("/")))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    ID.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(ids::add);
                }
            }
        }
        assertThat(ids).contains("key.unknown", "file.json", "csv.heads", "xliff.schema", "file.noSeparator").hasSizeGreaterThan(30);
        assertThat(ids).allMatch(FlawWords::knows);
    }
}
