package dragoman.replies;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.formats.Bidi;
import dragoman.i18n.Argument;
import dragoman.i18n.Contract;
import dragoman.i18n.StrictProperties;
import dragoman.market.Facts;
import dragoman.market.Market;
import dragoman.money.Money;
import dragoman.units.I18nReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The replies that we ship can be said to every buyer, and promise nothing that nobody knows. */
class ShippedRepliesTest {

    private static final Path BUNDLE = Path.of("i18n", "bundles", "replies");
    private static final Set<String> LANGUAGES = Set.of("ar", "de", "en", "es", "fr", "he", "ja", "ko", "pl", "pt", "th", "tr", "zh_Hans", "zh_Hant");

    @Test
    void whatTheyAskForIsDeclaredAsWhatItIs() throws IOException {
        for (var entry : StrictProperties.read(Files.readAllBytes(BUNDLE.resolve("en.properties"))).entries()) {
            for (var argument : Contract.of(entry.comments()).arguments().values()) {
                var known = Placeholder.of(argument.name()).map(Placeholder::declared).orElse(Facts.DECLARED.get(argument.name()));
                assertThat(known).as(entry.key() + " " + argument.name()).isNotNull();
                assertThat(argument.type()).as(entry.key() + " " + argument.name()).isEqualTo(known.type());
                if (argument.type() == Argument.Type.INT) {
                    assertThat(argument).as(entry.key()).isEqualTo(known);
                }
                assertThat(argument.keys()).as(entry.key() + " " + argument.name()).isEqualTo(known.keys());
            }
        }
    }

    @Test
    void everyReplyHasATitleAndATextInEveryLanguage() throws IOException {
        var keys = keys("en");
        assertThat(keys).hasSizeGreaterThanOrEqualTo(28).allMatch(key -> key.matches("replies\\.[a-z][a-zA-Z]*\\.(title|text)"));
        for (var language : LANGUAGES) {
            assertThat(keys(language)).as(language).isEqualTo(keys);
        }
    }

    @Test
    void everyBuyerCanBeToldEachOfThem() {
        for (var market : Desk.MARKETS.all()) {
            for (var language : market.languages()) {
                var buyer = Desk.visit(market.key() + "/" + language.id());
                for (var reply : Desk.REPLIES.all(buyer)) {
                    var as = market.key() + "/" + language.id() + " " + reply.id();
                    var said = (Outcome.Said) Desk.REPLIES.say(reply.id(), buyer, values(market));
                    assertThat(said.own()).as(as).isTrue();
                    assertThat(said.text()).as(as).isNotBlank().doesNotContain("{").doesNotContain("}").doesNotContain("null");
                    reply.asks().stream().filter(ask -> ask.type() == Argument.Type.TEXT)
                            .forEach(ask -> assertThat(Bidi.withoutControls(said.text())).as(as).contains("<" + ask.argument() + ">"));
                }
            }
        }
    }

    @Test
    void theCheckFindsALostPlaceholderAndAMissingPlural(@TempDir Path folder) throws IOException {
        var bundle = Files.createDirectories(folder.resolve("bundles").resolve("replies"));
        for (var language : LANGUAGES) {
            Files.copy(BUNDLE.resolve(language + ".properties"), bundle.resolve(language + ".properties"));
        }
        assertThat(errors(folder)).isEmpty();
        var pl = bundle.resolve("pl.properties");
        var text = Files.readString(pl);
        Files.writeString(pl, text.replace("numer przesyłki: {tracking}", "numer przesyłki").replace(" few {Przepraszamy: Twoje zamówienie {order} dotrze # dni później, niż mówiliśmy.}", ""));
        assertThat(errors(folder)).anyMatch(error -> error.startsWith("arg.missing replies.inTransit.text"))
                .anyMatch(error -> error.startsWith("plural.") && error.endsWith("replies.delay.text")).hasSize(2);
    }

    private static Set<String> errors(Path folder) {
        return I18nReading.of(folder).findings().stream().filter(finding -> finding.isError() && finding.key().startsWith("replies."))
                .map(finding -> finding.id() + " " + finding.key()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String language) throws IOException {
        return StrictProperties.read(Files.readAllBytes(BUNDLE.resolve(language + ".properties"))).entries().stream()
                .map(StrictProperties.Entry::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> values(Market market) {
        var values = new HashMap<String, Object>();
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder.argument(), switch (placeholder.type()) {
                case TEXT -> "<" + placeholder.argument() + ">";
                case MONEY -> new Money(12_345, market.currency());
                case DATE -> LocalDate.of(2026, 11, 30);
                case DATETIME -> Instant.parse("2026-11-23T12:00:00Z");
                default -> 3;
            });
        }
        return values;
    }
}
