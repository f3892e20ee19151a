package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Patience;
import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that are open hear what is new, each of it what its reader may know. */
@QuarkusTest
@Tag("database")
class NewsTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    @Inject
    News news;

    @BeforeEach
    void nobodyHasTried() {
        tables.forgetsWhoAsked();
    }

    /** An open page: what it was told, and whether it was hung up on. */
    private record Ear(List<String> lines, CompletableFuture<Void> end) {

        boolean heard(long ticket) {
            return lines.stream().anyMatch(line -> line.contains("\"id\":" + ticket + ","));
        }
    }

    private Ear listens(Colleague colleague, String about) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/console/news/" + about))
                .header("Cookie", colleague.cookies()).header("Accept", "text/event-stream").build();
        var lines = new CopyOnWriteArrayList<String>();
        int before = news.listening();
        var end = BROWSER.sendAsync(request, BodyHandlers.ofLines()).thenAcceptAsync(answer -> answer.body().forEach(lines::add));
        Patience.until("the page is open", () -> news.listening() > before);
        return new Ear(lines, end);
    }

    @Test
    void eachHearsOfTheOwnRegionAlone() {
        var lucia = listens(office.lucia().signsIn(), "all");
        var layla = listens(office.layla().signsIn(), "all");
        long ana = letters.ana("Olá");
        long yusuf = letters.yusuf("مرحبا");
        Patience.until("both have heard", () -> lucia.heard(ana) && layla.heard(yusuf));
        assertThat(lucia.heard(yusuf)).isFalse();
        assertThat(layla.heard(ana)).isFalse();
        assertThat(String.join("\n", lucia.lines)).contains("\"state\":\"OPEN\"").doesNotContain("Olá", "Ana", "example.com");
    }

    @Test
    void aThreadsPageHearsOfThatThreadAndWhoIsThere() {
        long one = letters.ana("Olá");
        long other = letters.ana("Olá");
        var lucia = office.lucia().signsIn();
        var page = listens(lucia, Long.toString(one));
        office.lucia().signsIn().posts("/console/tickets/" + one + "/presence", "typing", "1");
        letters.says(other, "Mais");
        letters.says(one, "Mais");
        Patience.until("the page has heard", () -> page.heard(one) && page.lines.stream().anyMatch(line -> line.contains("who")));
        assertThat(page.heard(other)).isFalse();
        assertThat(lucia.opens("/console/tickets/" + one + "/presence", "Accept-Language: es").body()).contains("lucia está escribiendo una respuesta.");
    }

    @Test
    void whoeverIsDismissedHearsNothingMore() {
        var lucia = office.lucia();
        var ear = listens(lucia.signsIn(), "all");
        office.dismisses(lucia);
        long ana = letters.ana("Olá");
        Patience.until("the line is cut", () -> ear.end.isDone());
        assertThat(ear.heard(ana)).isFalse();
    }

    @Test
    void whoMayNoLongerSeeARegionHearsNothingMoreOfIt() {
        var lucia = office.lucia();
        var ear = listens(lucia.signsIn(), "all");
        office.grants(lucia, "agent:es:*");
        long ana = letters.ana("Olá");
        long pablo = letters.writes("es", "es", "Pablo", Letters.address(), "Hola");
        Patience.until("she has heard", () -> ear.heard(pablo));
        assertThat(ear.heard(ana)).isFalse();
    }
}
