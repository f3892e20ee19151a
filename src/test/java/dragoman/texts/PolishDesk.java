package dragoman.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.cast.Wire;
import dragoman.staff.Colleague;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Zofia, who writes, and Marta, who approves and publishes, at whichever node of a demo is up. */
final class PolishDesk {

    private static final String PASSWORD = "demo-password-of-dragoman";
    private static final String RELEASES = "/workbench/releases";

    private final Colleague zofia = Colleague.of("zofia@shop.example", PASSWORD);
    private final Colleague marta = Colleague.of("marta@shop.example", PASSWORD);

    PolishDesk(URI node) {
        worksAt(node);
        zofia.signsIn();
        marta.signsIn();
    }

    /** All that follows is asked of this node. */
    void worksAt(URI node) {
        RestAssured.port = node.getPort();
    }

    /** Both phrases of the page are written anew, sent and approved. */
    void approves(String name) {
        approves("phrase:help.question", ManyReaders.QUESTION.formatted(name));
        approves("phrase:help.door.ask", ManyReaders.ASK.formatted(name));
    }

    private void approves(String unit, String text) {
        var path = "/workbench/pl/" + unit;
        var page = zofia.opens(path).body();
        var sent = zofia.posts(path + "/draft", "then", "send", "version", hidden(page, "version"), "live", hidden(page, "live"),
                "source", hidden(page, "source"), "pattern", hidden(page, "pattern"), "box", text);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        var approved = marta.posts(path + "/approval", "version", hidden(marta.opens(path).body(), "version"));
        assertThat(approved.status()).as(approved.body()).isEqualTo(303);
    }

    /** Publishes, or tries to. */
    Wire.Answer publishes() {
        return marta.posts(RELEASES);
    }

    Wire.Answer triesIn(String market) {
        return marta.posts(RELEASES + "/trial", "market", market);
    }

    Wire.Answer showsToAll(long release) {
        return marta.posts(RELEASES + "/trial/promotion", "number", Long.toString(release));
    }

    Wire.Answer goesBackTo(long release) {
        return marta.posts(RELEASES + "/rollback", "number", Long.toString(release));
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page).results().map(match -> match.group(1)).toList();
        return found.isEmpty() ? "" : List.copyOf(found).get(0);
    }
}
