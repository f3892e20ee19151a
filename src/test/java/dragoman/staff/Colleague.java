package dragoman.staff;

import dragoman.cast.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of staff with one browser and its cookies. */
public final class Colleague {

    private static final Pattern SET = Pattern.compile("(?im)^set-cookie: ([^=]+)=([^;\\s]*)");

    private final String login;
    private final String password;
    private final Map<String, String> cookies = new HashMap<>();
    private String address = "127.0.0.1";

    Colleague(String login, String password) {
        this.login = login;
        this.password = password;
    }

    /** Somebody who signs in with this. */
    public static Colleague of(String login, String password) {
        return new Colleague(login, password);
    }

    public String login() {
        return login;
    }

    /** The same person at another browser. */
    public Colleague elsewhere() {
        return new Colleague(login, password);
    }

    /** At an address of this machine. */
    Colleague from(String here) {
        address = here;
        return this;
    }

    /** The same person at this browser with what she believes to be the password. */
    Wire.Answer signsInWith(String tried, String... fields) {
        var all = new ArrayList<>(List.of("login", login, "password", tried));
        all.addAll(Arrays.asList(fields));
        return posts("/sign-in", all.toArray(String[]::new));
    }

    /** Signs in rightly, and must be let in. */
    public Colleague signsIn() {
        var answer = signsInWith(password);
        if (answer.status() != 303) {
            throw new AssertionError("not let in: " + answer.status());
        }
        return this;
    }

    public Wire.Answer opens(String path, String... headers) {
        return kept(Wire.send("GET " + path, with(headers)));
    }

    /** Sends a form as a browser does from a page of ours. */
    public Wire.Answer posts(String path, String... fields) {
        return kept(Wire.sendFormFrom(address, path, form(fields), with("Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded")));
    }

    /** Sends a form with headers as they are given and none besides. */
    Wire.Answer sends(String path, List<String> headers, String... fields) {
        var all = new ArrayList<>(headers);
        all.add("Content-Type: application/x-www-form-urlencoded");
        return kept(Wire.sendForm(path, form(fields), with(all.toArray(String[]::new))));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    /** All of them, as a browser sends them. */
    public String cookies() {
        return cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    }

    public void has(String name, String value) {
        cookies.put(name, value);
    }

    private String[] with(String... headers) {
        var all = new ArrayList<>(Arrays.asList(headers));
        if (!cookies.isEmpty()) {
            all.add("Cookie: " + cookies());
        }
        return all.toArray(String[]::new);
    }

    private Wire.Answer kept(Wire.Answer answer) {
        SET.matcher(answer.head()).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        cookies.values().removeIf(String::isEmpty);
        return answer;
    }

    private static String form(String... fields) {
        var form = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", form);
    }
}
