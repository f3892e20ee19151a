package dragoman.shops;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that WordPress has written as HTML, where they are plain: "Ship Your Idea &amp;ndash; Black". */
final class HtmlText {

    // What WordPress itself makes of quotes, dashes and the like; any other comes as a number or not at all.
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("times", "×"), Map.entry("prime", "′"), Map.entry("Prime", "″"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("sbquo", "‚"), Map.entry("bdquo", "„"),
            Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("euro", "€"), Map.entry("pound", "£"), Map.entry("copy", "©"), Map.entry("reg", "®"),
            Map.entry("trade", "™"), Map.entry("deg", "°"), Map.entry("frac12", "½"), Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"), Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("agrave", "à"), Map.entry("ccedil", "ç"), Map.entry("ntilde", "ñ"));
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z0-9]{2,10}));");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,2000}>");

    private HtmlText() {}

    /** The text without tags, its character references read once. */
    static String plain(String html) {
        if (html.indexOf('&') < 0 && html.indexOf('<') < 0) {
            return html;
        }
        var text = TAG.matcher(html).replaceAll("");
        return Tidy.text(REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found))));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int c = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(c) ? Character.toString(c) : found.group();
    }
}
