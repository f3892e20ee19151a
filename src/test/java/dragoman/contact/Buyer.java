package dragoman.contact;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who writes to us, with one browser and its cookies. */
final class Buyer {

    private static final Pattern SET = Pattern.compile("(?im)^set-cookie: ([^=]+)=([^;\\s]*)");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(once|order|article)\" value=\"([^\"]*)\">");

    private final Person person;
    private final Map<String, String> cookies = new HashMap<>();

    Buyer(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    void has(String name, String value) {
        cookies.put(name, value);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    Wire.Answer opens(String path) {
        return kept(Wire.send("GET " + path, "Accept-Language: " + person.asks(), cookie()));
    }

    Page sees(String path) {
        return Page.of(opens(path));
    }

    /** Opens the form, fills in what is given, and sends it. */
    Wire.Answer writes(String query, String... fields) {
        return sends(sees(person.at("/contact" + query)), person.at("/contact"), fields);
    }

    /** Writes to us about something; where the thread is. */
    String begins(String message, String email) {
        var sent = writes("", "kind", "WHERE", "message", message, "email", email);
        if (sent.status() != 303) {
            throw new AssertionError(sent.status() + " " + Page.of(sent).words());
        }
        return sent.header("Location").replaceAll("\\?.*", "");
    }

    /** Says something more in a thread. */
    Wire.Answer says(String thread, String message) {
        return sends(sees(thread), thread + "/messages", "message", message);
    }

    /** Sends the form of a page with what it has hidden in it. */
    Wire.Answer sends(Page form, String to, String... fields) {
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form.html().substring(form.html().indexOf("<main"))).results().forEach(field -> all.put(field.group(1), field.group(2)));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return posts(to, all);
    }

    Wire.Answer presses(String to, String field, String value) {
        return posts(to, Map.of(field, value));
    }

    private Wire.Answer posts(String to, Map<String, String> fields) {
        var form = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return kept(Wire.sendForm(to, form, "Accept-Language: " + person.asks(), "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded;charset=UTF-8", cookie()));
    }

    private String cookie() {
        return "Cookie: " + cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }

    private Wire.Answer kept(Wire.Answer answer) {
        SET.matcher(answer.head()).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        return answer;
    }
}
