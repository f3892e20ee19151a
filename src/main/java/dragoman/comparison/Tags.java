package dragoman.comparison;

import dragoman.comparison.Tag.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds tags where the HTML tokenizer would (WHATWG HTML, 13.2.5 "Tokenization"): at {@code <} before a letter,
 * {@code /}, {@code !} or {@code ?}, so that {@code a < b} has none. Errs towards seeing one.
 */
final class Tags {

    private final String text;
    private int at;

    private Tags(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static List<Tag> in(String text) {
        var tags = new ArrayList<Tag>();
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
            if (begins(text, i)) {
                var tag = new Tags(text, i).read();
                tags.add(tag);
                i = tag.end();
            } else {
                i++;
            }
        }
        return tags;
    }

    private static boolean begins(String text, int i) {
        int next = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        return next < text.length() && (letter(text.charAt(next)) || "!?".indexOf(text.charAt(i + 1)) >= 0);
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Tag read() {
        int start = at++;
        boolean closes = text.charAt(at) == '/';
        at += closes ? 1 : 0;
        var name = letter(text.charAt(at)) ? name() : "!";
        var attributes = new LinkedHashMap<String, String>(4);
        boolean empty = false;
        while (at < text.length() && text.charAt(at) != '>') {
            empty = text.charAt(at) == '/';
            if (Character.isWhitespace(text.charAt(at)) || empty) {
                at++;
            } else {
                attribute(attributes);
            }
        }
        boolean closed = at < text.length();
        return new Tag(name, closes ? Form.CLOSE : empty ? Form.EMPTY : Form.OPEN, attributes, start, closed ? at + 1 : at, closed);
    }

    private String name() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "/><=\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void attribute(Map<String, String> attributes) {
        int start = at++;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "/>=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipSpace();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            attributes.putIfAbsent(name, References.decode(value()));
        } else {
            attributes.putIfAbsent(name, "");
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String value() {
        if (at >= text.length()) {
            return "";
        }
        char quote = text.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, at + 1);
            at = close < 0 ? text.length() : close + 1;
            return text.substring(start + 1, close < 0 ? text.length() : close);
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return text.substring(start, at);
    }
}
