package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    enum Payer { SHOP, BUYER }

    private static final Reader ANA = Reader.of(LocaleId.of("pt_BR"), ZoneId.of("America/Recife"));
    private static final Reader YUSUF = new Reader(LocaleId.of("ar_SA"), ZoneId.of("Asia/Riyadh"), "arab", "");
    private static final Reader KENJI = Reader.of(LocaleId.of("ja_JP"), ZoneId.of("Asia/Tokyo"));
    private static final Reader ZOFIA = Reader.of(LocaleId.of("pl_PL"), ZoneId.of("Europe/Warsaw"));
    private static final Instant SENT = Instant.parse("2026-11-21T10:30:00Z");

    private final Messages messages = new Messages(100);

    @ParameterizedTest
    @CsvSource({"1, 1 dzień", "2, 2 dni", "5, 5 dni", "22, 22 dni", "112, 112 dni", "0, brak dni"})
    void zofiasPlurals(int n, String text) {
        var pattern = "{n, plural, =0 {brak dni} one {# dzień} few {# dni} many {# dni} other {# dnia}}";
        assertThat(format(pattern, ZOFIA, Map.of("n", n))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, ٠ يوم", "1, يوم واحد", "2, يومان", "3, ٣ أيام", "11, ١١ يومًا", "100, ١٠٠ يوم", "1234, ١٬٢٣٤ يومًا"})
    void yusufsPlurals(int n, String text) {
        var pattern = "{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}";
        assertThat(format(pattern, YUSUF, Map.of("n", n))).isEqualTo(text);
    }

    @Test
    void aTextIsPluralisedInItsOwnLanguageAndNotInTheReaders() {
        var english = "{n, plural, one {# day} other {# days}}";
        assertThat(messages.format(english, LocaleId.of("en"), KENJI, Map.of("n", 1))).isEqualTo("1 day");
        assertThat(messages.format(english, LocaleId.of("en"), YUSUF, Map.of("n", 2))).isEqualTo("2 days");
    }

    @Test
    void aConstantSelectsByItsName() {
        var pattern = "{payer, select, SHOP {Płacimy my} other {Płaci kupujący}}";
        assertThat(format(pattern, ZOFIA, Map.of("payer", Payer.SHOP))).isEqualTo("Płacimy my");
        assertThat(format(pattern, ZOFIA, Map.of("payer", "SHOP"))).isEqualTo("Płacimy my");
        assertThat(format(pattern, ZOFIA, Map.of("payer", Payer.BUYER))).isEqualTo("Płaci kupujący");
    }

    @Test
    void aSelectKeyIsNotIsolatedWhereTextsAre() {
        var pattern = "{payer, select, SHOP {ندفع {what}} other {تدفعون {what}}}";
        assertThat(format(pattern, YUSUF, Map.of("payer", "SHOP", "what", "DHL"))).isEqualTo("ندفع \u2068DHL\u2069");
    }

    @Test
    void anOrderNumberIsIsolatedInYusufsText() {
        assertThat(format("الطلب {order}", YUSUF, Map.of("order", "#1001-A"))).isEqualTo("الطلب \u2068#1001-A\u2069");
    }

    @Test
    void yusufsNameIsIsolatedInAnEnglishTextAndAnasIsNot() {
        var pattern = "Written by {name}.";
        assertThat(messages.format(pattern, LocaleId.of("en"), ANA, Map.of("name", "يوسف"))).isEqualTo("Written by \u2068يوسف\u2069.");
        assertThat(messages.format(pattern, LocaleId.of("en"), ANA, Map.of("name", "Ana"))).isEqualTo("Written by Ana.");
    }

    @Test
    void anEnglishTextOnYusufsPageIsNoRightToLeftText() {
        assertThat(messages.format("By {name}.", LocaleId.of("en"), YUSUF, Map.of("name", "Ana"))).isEqualTo("By Ana.");
    }

    @Test
    void anArgumentCannotTurnTheSentence() {
        assertThat(format("Od {name}.", ZOFIA, Map.of("name", "\u202Emoc.live\u202C"))).isEqualTo("Od moc.live.");
        assertThat(format("من {name}.", YUSUF, Map.of("name", "\u2069\u202Dx"))).isEqualTo("من \u2068x\u2069.");
    }

    @Test
    void anArgumentIsNoPattern() {
        assertThat(format("Od {name}: {n}", ZOFIA, Map.of("name", "{n} '{' #", "n", 1))).isEqualTo("Od {n} '{' #: 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pacific/Apia | 21 listopada 2026 23:30", "Pacific/Kiritimati | 22 listopada 2026 00:30", "America/Recife | 21 listopada 2026 07:30",
        "Asia/Kolkata | 21 listopada 2026 16:00", "Pacific/Pago_Pago | 20 listopada 2026 23:30", "Europe/Warsaw | 21 listopada 2026 11:30"
    })
    void aMomentIsShownOnTheReadersClock(String zone, String text) {
        assertThat(format("{at, date, long} {at, time, short}", ZOFIA.at(ZoneId.of(zone)), Map.of("at", SENT))).isEqualTo(text);
    }

    @Test
    void aDayAndATimeOfDayAreParted() {
        assertThat(format("Dotarło {at, date, ::yMMMMdjm}.", ZOFIA, Map.of("at", SENT))).isEqualTo("Dotarło 21 listopada 2026, 11:30.");
        assertThat(format("{n, plural, one {Do: {at, date, ::EEEEMMMMdjm}} other {#}}", ZOFIA, Map.of("n", 1, "at", SENT))).isEqualTo("Do: sobota, 21 listopada, 11:30");
        assertThat(format("{at, date, ::yMMMMd}", ZOFIA, Map.of("at", SENT))).isEqualTo("21 listopada 2026");
        var german = Reader.of(LocaleId.of("de_DE"), ZoneId.of("Europe/Berlin"));
        assertThat(format("{at, date, ::yMMMMdjm}", german, Map.of("at", SENT))).as("as the language says it").isEqualTo("21. November 2026 um 11:30");
        assertThat(format("{at, date, ::yMMMMdjm}", KENJI, Map.of("at", SENT))).isEqualTo("2026年11月21日 19:30");
    }

    @Test
    void aMomentOfADeskIsShownOnTheDesksClock() {
        var there = SENT.atZone(ZoneId.of("Asia/Tokyo"));
        assertThat(format("{there, time, short}, {here, time, short}", ANA, Map.of("there", there, "here", SENT))).isEqualTo("19:30, 07:30");
    }

    @Test
    void aDayIsTheSameOnEveryClock() {
        var day = Map.of("day", LocalDate.of(2026, 11, 21));
        assertThat(format("{day, date, long}", ZOFIA.at(ZoneId.of("Pacific/Kiritimati")), day)).isEqualTo("21 listopada 2026");
        assertThat(format("{day, date, long}", ZOFIA.at(ZoneId.of("Pacific/Pago_Pago")), day)).isEqualTo("21 listopada 2026");
    }

    @Test
    void digitsAreThoseOfYusufsMarket() {
        assertThat(format("{n, number} {day, date, long}", YUSUF, Map.of("n", 1234, "day", LocalDate.of(2026, 11, 21)))).isEqualTo("١٬٢٣٤ ٢١ نوفمبر ٢٠٢٦");
        var dubai = Reader.of(LocaleId.of("ar_AE"), ZoneId.of("Asia/Dubai"));
        assertThat(format("{n, number}", dubai, Map.of("n", 1234))).isEqualTo("1,234");
    }

    @Test
    void apostrophesAreIcusAndNotJavas() {
        assertThat(format("I don't know {x}", ANA, Map.of("x", "Ana"))).isEqualTo("I don't know Ana");
        assertThat(format("l''{x}", ANA, Map.of("x", "Ana"))).isEqualTo("l'Ana");
        assertThat(format("it''s", ANA, Map.of())).isEqualTo("it's");
        assertThat(format("'{'x'}'", ANA, Map.of("x", "Ana"))).isEqualTo("{x}");
    }

    @Test
    void aTextWithoutArgumentsIsItself() {
        assertThat(format("Ajuda # | <b>", ANA, Map.of())).isEqualTo("Ajuda # | <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n", "{n, plural, one {x}}", "{n, Nummer}", "{n, select, a {x}}"})
    void aMalformedPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> format(pattern, ANA, Map.of("n", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anArgumentThatDoesNotFitIsRefusedAndTheNextReaderIsServed() {
        var pattern = "{n, plural, one {# dia} other {# dias}}";
        assertThat(format(pattern, ANA, Map.of("n", 2))).isEqualTo("2 dias");
        assertThatThrownBy(() -> format(pattern, ANA, Map.of("n", "two"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(format(pattern, ANA, Map.of("n", 1))).isEqualTo("1 dia");
    }

    private String format(String pattern, Reader reader, Map<String, ?> arguments) {
        return messages.format(pattern, reader.locale().withoutRegion(), reader, arguments);
    }
}
