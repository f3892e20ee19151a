package dragoman.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a test may need that Maven does not bring. */
public enum Tool {
    /** A browser, with fonts for every script that the pages are drawn in. */
    CHROMIUM(
            List.of("chromium", "fonts-noto-core", "fonts-noto-cjk"),
            List.of(
                    "/usr/bin/chromium",
                    "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
                    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")),
    /** A translation engine with two pairs of languages. */
    APERTIUM(
            List.of("apertium-apy", "apertium-es-pt", "apertium-eng-spa"),
            List.of("/usr/bin/apertium-apy", "/usr/share/apertium/modes/es-pt.mode", "/usr/share/apertium/modes/eng-spa.mode"));

    private final List<String> packages;
    private final List<String> files;

    Tool(List<String> packages, List<String> files) {
        this.packages = packages;
        this.files = files;
    }

    /** Debian's names, for apt-get. */
    List<String> packages() {
        return packages;
    }

    public boolean isHere() {
        return files.stream().map(Path::of).allMatch(Files::exists);
    }
}
