package dragoman.web;

import java.util.List;
import java.util.Optional;

/** All that stands around a page's content. */
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
        return visit.text("web.title", java.util.Map.of("page", head.title(), "shop", shop));
    }
}
