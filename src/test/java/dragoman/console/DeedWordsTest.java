package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.audit.Entry;
import dragoman.formats.Messages;
import dragoman.i18n.LocaleId;
import dragoman.market.Markets;
import dragoman.reading.People.Known;
import dragoman.texts.Edition;
import dragoman.texts.FolderEdition;
import dragoman.units.I18nReading;
import dragoman.units.TextFolder;
import dragoman.web.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that is written down of threads and their mail is a sentence for Lucía, and not a code. */
class DeedWordsTest {

    private static final Pattern ACT = Pattern.compile("\"((?:ticket|message|incoming)\\.[a-z-]+)\"");

    @Test
    void everyActThatIsWrittenDownHasASentenceInEveryLanguage() throws IOException {
        var acts = acts();
        assertThat(DEEDS.keySet()).as("those that are tried below").isEqualTo(acts);
        assertThat(acts).as("the codes were found").contains("ticket.opened", "ticket.handed", "message.translated", "incoming.added").hasSizeGreaterThan(18);
        for (var act : acts) {
            // Details that choose between two sentences, as they are written.
            var key = DeedWords.key(act, Map.of("kind", "WHERE", "helped", "YES", "account", 17));
            assertThat(key).as(act).isPresent();
            try (var files = Files.list(Path.of("i18n", "bundles", "console"))) {
                for (var file : files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                    assertThat(phrases(file)).as(file + " " + act).containsKey(key.get());
                }
            }
        }
    }

    @Test
    void theSentencesAreWholeForEveryReader() {
        for (var language : List.of("ar", "de", "en", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh-Hans", "zh-Hant")) {
            var visit = visit(language);
            DEEDS.forEach((act, details) -> {
                var said = DeedWords.of(entry(act, details), KNOWN, visit).orElseThrow();
                assertThat(said).as(language + " " + act + " " + details).isNotBlank().doesNotContain("{", "}", "console.", "null", "account", "WHERE", "ASKED", "madrid");
            });
        }
    }

    @Test
    void aSentenceNamesWhoGotItAndWhereItWent() {
        var visit = visit("es");
        assertThat(said("ticket.assigned", Map.of("account", 17), visit)).isEqualTo("Asignado a Inés");
        assertThat(said("ticket.assigned", Map.of("account", 0), visit)).isEqualTo("Devuelto al equipo");
        assertThat(said("ticket.handed", Map.of("from", "madrid", "to", "dubai"), visit)).isEqualTo("Pasado de Madrid a Dubái");
        assertThat(said("ticket.answered", Map.of("then", "SOLVED"), visit)).isEqualTo("Respondido y resuelto");
        assertThat(said("message.translated", Map.of("n", 3, "language", "pt"), visit)).isEqualTo("Mensaje 3 traducido a mano: portugués");
        assertThat(said("ticket.merged", Map.of("from", 12), visit)).isEqualTo("El hilo 12 se ha unido a este");
    }

    @Test
    void whatCanBeMeantInTwoWaysHasTwoSentences() {
        assertThat(DeedWords.key("ticket.opened", Map.of("kind", "WHERE"))).isNotEqualTo(DeedWords.key("ticket.opened", Map.of()));
        assertThat(DeedWords.key("ticket.assigned", Map.of("account", 0))).contains("console.line.ASSIGNED.desk");
        assertThat(DeedWords.key("ticket.assigned", Map.of("account", 17L))).contains("console.line.ASSIGNED");
    }

    @Test
    void anActOfAnotherRoomKeepsItsCode() {
        assertThat(DeedWords.key("session.opened", Map.of())).isEmpty();
    }

    // As rooms write them and JSON gives them back.
    private static final Map<String, Map<String, Object>> DEEDS = Map.ofEntries(
            Map.entry("ticket.opened", Map.of("kind", "WHERE")), Map.entry("ticket.said", Map.of()), Map.entry("ticket.reopened", Map.of()),
            Map.entry("ticket.helped", Map.of("helped", "TRANSLATION")), Map.entry("ticket.answered", Map.of("then", "ASKED")), Map.entry("ticket.noted", Map.of()),
            Map.entry("ticket.solved", Map.of()), Map.entry("ticket.assigned", Map.of("account", 17)), Map.entry("ticket.handed", Map.of("from", "madrid", "to", "dubai")),
            Map.entry("ticket.sorted", Map.of("kind", "WHERE", "urgent", true)), Map.entry("ticket.order", Map.of("order", 5)), Map.entry("ticket.tagged", Map.of()),
            Map.entry("ticket.untagged", Map.of()), Map.entry("ticket.merged", Map.of("from", 12)), Map.entry("ticket.split", Map.of("to", 13L)),
            Map.entry("message.translated", Map.of("n", 3, "language", "pt")), Map.entry("message.language", Map.of("n", 3, "language", "zh_Hans")),
            Map.entry("incoming.added", Map.of("mail", 9)), Map.entry("incoming.dropped", Map.of()));
    private static final Known KNOWN = new Known(Map.of(17L, "Inés"), Map.of("madrid", "Madrid", "dubai", "Dubái"));
    private static final Markets MARKETS = I18nReading.of(Path.of("i18n")).markets().orElseThrow();
    private static final Edition EDITION = FolderEdition.of(Path.of("i18n"));

    private static String said(String act, Map<String, Object> details, Visit visit) {
        return DeedWords.of(entry(act, details), KNOWN, visit).orElseThrow().replaceAll("[\\u2066-\\u2069]", "");
    }

    private static Entry entry(String act, Map<String, Object> details) {
        return new Entry(1, Instant.EPOCH, "account:17", act, "ticket", 1, "br", details);
    }

    private static Visit visit(String tag) {
        var market = MARKETS.find("es").orElseThrow();
        var language = LocaleId.parse(tag).orElseThrow();
        return new Visit(market, MARKETS.desk(market), language, market.currency(), market.zone(), EDITION, market.chain(language, TextFolder.SOURCE), "", Instant.EPOCH, new Messages(10_000));
    }

    private static TreeSet<String> acts() throws IOException {
        var acts = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".java") && !one.endsWith("DeedWords.java")).toList()) {
                var text = Files.readString(file);
                if (text.contains("audit.record(")) {
                    ACT.matcher(text).results().forEach(found -> acts.add(found.group(1)));
                }
            }
        }
        return acts;
    }

    private static Properties phrases(Path file) throws IOException {
        var phrases = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            phrases.load(reader);
        }
        return phrases;
    }
}
