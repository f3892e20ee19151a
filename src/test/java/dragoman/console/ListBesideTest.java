package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.identity.Doorkeeper;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lucía goes from thread to thread without the list in between. */
@QuarkusTest
@Tag("database")
class ListBesideTest {

    private static final String FROM = "?from=%2Fconsole%3Fmarket%3Dmx";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Letters letters;

    private Colleague lucia;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void threeWaitInMexico() {
        tables.forgetsWhoAsked();
        tables.run("update ticket set state = 'MERGED' where market = 'mx'");
        lucia = office.hiresAt("madrid", "es", "Lucía", "agent:mx:*", "agent:es:*").signsIn();
        first = writes();
        second = writes();
        third = writes();
    }

    @Test
    void theListLeadsToTheThreadAndTheThreadBackAndOnInItsOrder() {
        assertThat(lucia.opens("/console?market=mx").body()).contains("href=\"" + path(second) + FROM + "\"");
        var page = lucia.opens(path(second) + FROM).body();
        assertThat(page).contains("href=\"/console?market=mx\" data-key=\"q\"", "href=\"" + path(second) + FROM + "\" aria-current=\"page\"");
        assertThat(link(page, "prev")).isEqualTo(path(first) + FROM);
        assertThat(link(page, "next")).isEqualTo(path(third) + FROM);
        assertThat(link(lucia.opens(path(first) + FROM).body(), "prev")).isEmpty();
        assertThat(link(lucia.opens(path(third) + FROM).body(), "next")).isEmpty();
        assertThat(lucia.opens(path(second)).body()).as("opened from nowhere").doesNotContain("class=\"listbeside\"");
    }

    @Test
    void whatIsDoneThereKeepsTheListAndWhatIsDoneWithGivesWayToTheFirst() {
        assertThat(lucia.posts(path(second) + "/notes" + FROM, "text", "Nota").header("Location")).endsWith(path(second) + FROM);
        assertThat(lucia.posts(path(second) + "/notes" + FROM, "text", " ").header("Location")).endsWith(path(second) + FROM + "&problem=text");
        lucia.posts(path(second) + "/state" + FROM, "state", "SOLVED");
        assertThat(link(lucia.opens(path(second) + FROM).body(), "next")).isEqualTo(path(first) + FROM);
        assertThat(lucia.opens(path(first) + FROM).body()).contains("action=\"" + path(first) + "/state" + FROM + "\"", "formaction=\"" + path(first) + "/reply" + FROM + "\"");
    }

    @Test
    void behindTheLastOfAPageComesTheFirstOfTheNext() {
        for (int i = 0; i < 50; i++) {
            writes();
        }
        var list = lucia.opens("/console?market=mx").body();
        var rows = Pattern.compile("data-row=\"(\\d+)\"").matcher(list).results().map(row -> row.group(1)).toList();
        var next = link(lucia.opens(path(Long.parseLong(rows.get(49))) + FROM).body(), "next");
        assertThat(next).matches("/console/tickets/\\d+\\?from=%2Fconsole%3Fmarket%3Dmx%26after%3D[\\d.]+");
        assertThat(rows).noneMatch(row -> next.startsWith("/console/tickets/" + row + "?"));
        assertThat(lucia.opens(next).body()).contains("aria-current=\"page\"");
    }

    @Test
    void whatIsNoListsAddressLeadsNowhere() {
        for (var from : new String[] {"https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fconsole%40evil.example", "javascript%3A1", "%2Fconsole%2F..%2Fevil", "%2Fconsoleevil",
            "%2Fconsole%3F" + "a".repeat(400)}) {
            assertThat(lucia.opens(path(first) + "?from=" + from).body()).as(from).doesNotContain("class=\"listbeside\"").doesNotContain("href=\"https://evil", "href=\"//evil", "href=\"/console@");
            assertThat(lucia.posts(path(first) + "/notes?from=" + from, "text", "Nota").header("Location")).as(from).startsWith("/console/tickets/" + first).doesNotContain("//evil");
        }
        var page = lucia.opens(path(first) + "?from=" + "%2Fconsole%3Fmarket%3Dsa%26x%3D%22%3E%3Cscript%3E").body();
        assertThat(page).as("what it may not mean is not said, and what it says otherwise is not repeated").contains("href=\"/console\" data-key=\"q\"").doesNotContain("\"><script>");
    }

    private long writes() {
        return letters.writes("mx", "es", "Jimena", Letters.address(), "¿Dónde está?");
    }

    private static String link(String page, String rel) {
        return Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page).results().map(link -> link.group(1).replace("&amp;", "&")).findFirst().orElse("");
    }

    private static String path(long ticket) {
        return "/console/tickets/" + ticket;
    }
}
