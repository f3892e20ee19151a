package dragoman.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that stands around a page's content.
 *
 * @param question what was asked on the page of the search, which goes along to another market or language; else empty
 * @param saved whether the reader comes from the settings, and the browser has kept them
 */
public record Frame(
        Visit visit,
        String shop,
        String origin,
        Head head,
        Optional<Banner> banner,
        List<Option> languages,
        List<Option> markets,
        List<String> desk,
        List<FooterLinks.Link> links,
        String country,
        String language,
        String currency,
        String place,
        String question,
        boolean saved,
        boolean demo) {

    /** The offer of another version, in that version's language. */
    public record Banner(String tag, String dir, String offer, String go, String stay, String url) {}

    /** A language or a market to change to. */
    public record Option(String value, String name, String tag, String dir, boolean chosen) {}

    /** Whether the header has the search field: the pages that are for searching have it in their middle. */
    public boolean searchable() {
        return !visit.tail().equals("/help") && !visit.tail().startsWith(Visit.SEARCH);
    }

    /** The browser's title bar. */
    public String title() {
        return visit.text("web.title", Map.of("page", head.title(), "shop", shop));
    }

    /** What the list of markets depends on: their names never change, and each page has all of them. */
    public String spot() {
        return visit.market().key() + " " + visit.locale().id();
    }

    /** The digits of the numbers that the browser makes itself, those of lists, by CLDR's name. */
    public String numerals() {
        return visit.reader().numerals();
    }

    /** The address of the settings, which lead back to this page. */
    public String settings() {
        var back = visit.tail().isEmpty() ? "" : "?page=" + URLEncoder.encode(visit.tail(), StandardCharsets.UTF_8).replace("%2F", "/");
        return visit.url("/settings") + back;
    }
}
