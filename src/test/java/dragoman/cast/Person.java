package dragoman.cast;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** People whom tests speak of: where their pages are, and what their browsers ask for. */
public enum Person {
    /** In Riyadh. */
    YUSUF("sa", "ar", "ar-SA,ar;q=0.9,en;q=0.5"),
    /** In Osaka. */
    KENJI("jp", "ja", "ja-JP,ja;q=0.9"),
    /** In Bern. */
    RETO("ch", "de", "de-CH,de;q=0.9,fr;q=0.5"),
    /** In Gdańsk. */
    ZOFIA("pl", "pl", "pl"),
    /** In Singapore. */
    MEI("sg", "zh-Hans", "zh-Hans-SG,zh;q=0.9"),
    /** In Recife. */
    ANA("br", "pt", "pt-BR,pt;q=0.9"),
    /** In Haifa; reads Arabic where most read Hebrew. */
    LAYLA("il", "ar", "ar-IL,ar;q=0.8"),
    /** In Tel Aviv. */
    NOA("il", "he", "he-IL,he;q=0.9,en;q=0.5"),
    /** In Busan. */
    MINJUN("kr", "ko", "ko-KR,ko;q=0.9"),
    /** In Chiang Mai. */
    MALEE("th", "th", "th-TH,th;q=0.9"),
    /** In Denver. */
    EMMA("us", "en", "en-US,en;q=0.9"),
    /** At the desk in Madrid. */
    LUCIA("es", "es", "es-ES,es;q=0.9");

    private final String market;
    private final String language;
    private final String asks;

    Person(String market, String language, String asks) {
        this.market = market;
        this.language = language;
        this.asks = asks;
    }

    public String market() {
        return market;
    }

    public String language() {
        return language;
    }

    /** The value of Accept-Language. */
    public String asks() {
        return asks;
    }

    /** The address of a page in this person's market and language. */
    public String at(String path) {
        return "/" + market + "/" + language + path;
    }

    /** Opens a page of the own market and language, by any address of it. */
    public Page reads(String path) {
        return opens(at(path));
    }

    /** Goes to any address, and on to where it leads. */
    public Page opens(String address) {
        return goes(address, "Accept-Language: " + asks);
    }

    /** Somebody of whom nothing is known goes to an address, and on to where it leads. */
    public static Page strangerOpens(String address) {
        return goes(address);
    }

    // REST-assured looks for "failure" in lower case of the machine's language: on a Turkish one no error is ever read.
    private static Page goes(String address, String... headers) {
        var answer = Wire.send("GET " + address, headers);
        return answer.status() / 100 == 3 ? Page.of(Wire.send("GET " + answer.header("Location"), headers)) : Page.of(answer);
    }

    /** A browser that shows each answer as it is and sends addresses as they stand. */
    public RequestSpecification browser() {
        return nobody().header("Accept-Language", asks);
    }

    /** A form on one of our own pages. */
    public RequestSpecification form() {
        return browser().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded;charset=UTF-8");
    }

    /** Somebody of whom nothing is known. */
    public static RequestSpecification nobody() {
        var config = RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));
        return given().config(config).urlEncodingEnabled(false);
    }
}
