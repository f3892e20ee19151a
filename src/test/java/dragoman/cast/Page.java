package dragoman.cast;

import io.restassured.response.Response;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A page as its reader sees it. */
public record Page(int status, String html, UnaryOperator<String> headers) {

    public static Page of(Response answer) {
        return new Page(answer.statusCode(), answer.asString(), answer::header);
    }

    public static Page of(Wire.Answer answer) {
        return new Page(answer.status(), answer.body(), answer::header);
    }

    public String header(String name) {
        return headers.apply(name);
    }

    public String lang() {
        return group("<html lang=\"([^\"]*)\"");
    }

    public String dir() {
        return group("<html [^>]*dir=\"([^\"]*)\"");
    }

    public String heading() {
        return plain(group("(?s)<h1[^>]*>(.*?)</h1>"));
    }

    /** All words of the page's content, without the marks that keep directions apart. */
    public String words() {
        var main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        // What machines read is not among them.
        return plain(main.replaceAll("(?s)<script.*?</script>", " "));
    }

    /** The words of the foot. */
    public String foot() {
        return plain(html.substring(html.indexOf("<footer"), html.indexOf("</footer>")));
    }

    /** The banner above the page with its tags; empty without one. */
    public String banner() {
        return first("(?s)<aside.*?</aside>");
    }

    /** A block of an article with its tags; empty where the page has none of that name. */
    public String block(String name) {
        return first("(?s)<div class=\"block[^\"]*\" id=\"" + name + "\">.*?(?=<div class=\"block|</article>)");
    }

    public String canonical() {
        return group("<link rel=\"canonical\" href=\"([^\"]*)\">");
    }

    public boolean isIndexed() {
        return !html.contains("<meta name=\"robots\" content=\"noindex\">");
    }

    /** The addresses that the content leads to. */
    public List<String> links() {
        return Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"").matcher(html).results().map(link -> link.group(1)).distinct().toList();
    }

    public static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }

    private String first(String pattern) {
        var match = Pattern.compile(pattern).matcher(html);
        return match.find() ? match.group() : "";
    }

    private String group(String pattern) {
        var match = Pattern.compile(pattern).matcher(html);
        return match.find() ? match.group(1) : "";
    }
}
