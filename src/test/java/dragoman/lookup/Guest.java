package dragoman.lookup;

import dragoman.cast.Page;
import dragoman.cast.Person;
import dragoman.cast.Wire;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without an account, with one browser and its cookies. */
final class Guest {

    private static final Pattern SET = Pattern.compile("(?im)^set-cookie: ([^=]+)=([^;\\s]*)");

    private final Person person;
    private final Map<String, String> cookies = new HashMap<>();

    Guest(Person person) {
        this.person = person;
    }

    Response asks(String number, String second) {
        return posts(person.at("/orders"), "number", number, "second", second);
    }

    Response enters(String code) {
        return posts(person.at("/orders/code"), "code", code);
    }

    Response presses(String path) {
        return posts(path);
    }

    Wire.Answer opens(String path) {
        var held = cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        var answer = Wire.send("GET " + path, "Accept-Language: " + person.asks(), "Cookie: " + held);
        SET.matcher(answer.head()).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        return answer;
    }

    /** The same with all headers; REST-assured reads no answer of an error. */
    Response looks(String path) {
        return kept(person.browser().cookies(cookies).get(path));
    }

    Page sees(String path) {
        return Page.of(opens(path));
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    void has(String name, String value) {
        cookies.put(name, value);
    }

    private Response posts(String path, String... fields) {
        var form = person.form().cookies(cookies);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return kept(form.post(path));
    }

    private Response kept(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
