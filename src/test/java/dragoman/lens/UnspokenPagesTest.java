package dragoman.lens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dragoman.cast.Person;
import dragoman.cast.Tab;
import dragoman.cast.Tab.Screen;
import dragoman.house.NeedsTool;
import dragoman.house.Tool;
import dragoman.i18n.LocaleId;
import dragoman.i18n.Pseudo;
import dragoman.i18n.Words;
import dragoman.identity.Doorkeeper;
import dragoman.market.Markets;
import dragoman.orders.Orders;
import dragoman.staff.Colleague;
import dragoman.staff.Office;
import dragoman.tracking.Counter;
import dragoman.tracking.Sold;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Emma’s pages, as Zofia sees them in languages that nobody speaks: what is still English was never a text, and what is cut off had
 * room for English alone.
 */
@QuarkusTest
@Tag("database")
@Tag("browser")
@NeedsTool(Tool.CHROMIUM)
class UnspokenPagesTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    // What is put into a sentence loses its overrides there (UAX #9 would let them turn the rest), and keeps its marks.
    private static final Pattern MIRRORED = Pattern.compile("\u200F\u202E?[\\p{L}\\p{M}\\p{N}’-]+\u202C?\u200F");
    /** How CLDR writes a moment, and a size. */
    private static final Pattern WRITTEN = Pattern.compile("[\\s\\p{Z}]at(?=[\\s\\p{Z}]\\d)|(?<=\\d)[\\s\\p{Z}]?MB\\b");

    /** Every text that is seen or read aloud, each with where it is; not what translators see besides. */
    private static final String TEXTS = """
            () => {
              const texts = [], walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              const path = e => e.tagName.toLowerCase() + (e.className && e.className.trim ? '.' + e.className.trim().replace(/\\s+/g, '.') : '');
              for (let n; n = walker.nextNode();) {
                const e = n.parentElement;
                if (!n.data.trim() || e.closest('.lens, script, style, bdi.kept')) continue;
                texts.push(path(e) + ' | ' + n.data.trim());
              }
              for (const e of document.querySelectorAll('body *'))
                for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
                  if (e.hasAttribute(name) && !e.closest('.lens')) texts.push(path(e) + '@' + name + ' | ' + e.getAttribute(name));
              for (const e of document.querySelectorAll('meta[name=description]')) texts.push('meta | ' + e.content);
              return texts;
            }""";

    /** What has no room: text that its box hides, or that sticks out of it. */
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')].filter(e => {
              if (e.closest('.lens, svg') || !e.checkVisibility({visibilityProperty: true}) || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) return false;
              const style = getComputedStyle(e);
              if (style.display === 'inline' || /skip|unseen|label/.test(e.className) && e.clientWidth <= 1) return false;
              if (/auto|scroll/.test(style.overflowX + style.overflowY)) return false;
              return e.scrollWidth > e.clientWidth + 1 || style.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1;
            }).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 80) + ' ' + e.scrollWidth + '>' + e.clientWidth)""";

    /** What stands on the orders that are looked at, as shop and carriers wrote it. */
    private static final String ORDERS = """
            Lampion z papieru washi, średni Kolor: indygo Koc z wełny alpaki „Cuzco” Miska ceramiczna, ręcznie toczona JESIEN5 Visa VAT PLN PL-2044
            InPost Kurier Poczta Polska RR123456785PL Zofia Wójcik ul. Długa 12/5 Gdańsk Warszawa Leipzig KOBE Łódź Przesyłka nadana Doręczono
            Die Sendung wurde im Paketzentrum bearbeitet Zwolniono z WER Wydano do doręczenia FV/2026/11/2044 US-5 Paper lantern KNET KWD""";

    @Inject
    Office office;

    @Inject
    Doorkeeper tables;

    @Inject
    Orders orders;

    @Inject
    Markets markets;

    private final List<String> wrong = new ArrayList<>();
    private Tab tab;
    private Page page;
    private Pseudo language;
    private Set<String> data;

    @BeforeEach
    void nobodyHasAsked() {
        tables.forgetsWhoAsked();
    }

    @ParameterizedTest
    @EnumSource(Pseudo.class)
    void nothingIsUntouchedAndNothingIsCutOff(Pseudo spoken) {
        language = spoken;
        data = data();
        var counter = new Counter(orders);
        var whole = counter.sell(Sold.toFahad());
        var parcels = counter.sell(Sold.toZofia());
        var unproved = counter.sellUnproved(Sold.toFahad());
        try (var opened = Tab.of(Person.EMMA, Screen.PHONE)) {
            tab = opened;
            signsIn(office.hires("zofia", "translator:*:pl"), spoken.name().toLowerCase(Locale.ROOT));
            for (var path : List.of("/help", "/help/4", "/help/15", "/faq", "/faq/returns", "/faq/payment", "/search", "/search?q=return", "/search?q=zzzz", "/settings", "/wrong?page=/help",
                    "/wrong/thanks?page=/help", "/help/4/thanks", "/help/4/sorry", "/help/4/wished", "/contact", "/contact?article=4", "/contact/l/v1.x", "/orders", "/orders/l/v1.x",
                    "/orders/p/v1.x", whole, parcels, unproved, "/nix")) {
                looks(Person.EMMA.at(path));
            }
            for (var path : List.of("/xx/en/help", "/us/xx/help", "/us/en/%00", "/us/en/" + "a".repeat(2_001))) {
                looks(path);
            }
            guides().forEach(this::looks);
            thread();
            assertThat(tab.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF", "KENJI", "RETO"})
    void marksHidePagesFromNobodyAndAreInOrder(Person person) {
        for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            try (var opened = Tab.withoutScript(person, screen)) {
                tab = opened;
                signsIn(office.hiresAt("warsaw", person.language(), "Marta", "reviewer:*:*"), "marks");
                for (var path : List.of("/help", "/help/4", "/settings", "/nix")) {
                    tab.open(person.at(path));
                    assertThat(page.locator("a.mark").count()).as(person.at(path)).isGreaterThan(5);
                    assertThat(page.locator("a.mark").first().isVisible()).isTrue();
                    tab.picture("marks " + person + " " + screen + path, "light");
                }
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZOFIA", "YUSUF"})
    void axeFindsNothingWrongWithThem(Person person) {
        try (var opened = Tab.of(person, Screen.PHONE)) {
            tab = opened;
            signsIn(office.hiresAt("warsaw", person.language(), "Marta", "reviewer:*:*"), "marks");
            for (var path : List.of("/help", "/help/4")) {
                tab.open(person.at(path));
                tab.looksRight("marks " + person + path);
            }
        }
    }

    private void signsIn(Colleague who, String look) {
        page = tab.open("/sign-in");
        page.fill("#login", who.login());
        page.fill("#password", Office.PASSWORD);
        page.click("main .act");
        page.waitForURL("**/workbench");
        tab.has("look", look);
    }

    private List<String> guides() {
        tab.open(Person.EMMA.at("/help"));
        return page.locator("main a[href*='/help/']").all().stream().map(link -> link.getAttribute("href")).filter(href -> !href.endsWith(".atom")).distinct().limit(40).toList();
    }

    /** What she writes is a buyer’s thread; the page of it is seen like the others. */
    private void thread() {
        tab.open(Person.EMMA.at("/contact"));
        page.fill("#message", "1 2 3 4 5");
        page.fill("#email", "walker-" + UUID.randomUUID() + "@post.example");
        page.click("main .act");
        page.waitForURL(Pattern.compile(".*/contact/[\\w-]{22}\\?new"));
        check("thread");
    }

    private void looks(String address) {
        tab.open(address);
        check(address);
    }

    private void check(String what) {
        assertThat(page.locator("html").getAttribute("lang")).as(what).isEqualTo(language.locale().tag());
        // Lists that are closed have words as well.
        page.evaluate("document.querySelectorAll('details:not([name])').forEach(d => d.open = true)");
        tab.picture(what, language.name());
        if (!tab.sticksOut().isEmpty()) {
            wrong.add(what + " sticks out: " + tab.sticksOut());
        }
        ((List<?>) page.evaluate(CUT)).forEach(cut -> wrong.add(what + " cut: " + cut));
        for (var text : (List<?>) page.evaluate(TEXTS)) {
            var seen = String.valueOf(text).substring(String.valueOf(text).indexOf(" | ") + 3);
            var rest = language == Pseudo.MIRRORED ? MIRRORED.matcher(seen).replaceAll(" ") : seen;
            var left = WORD.matcher(WRITTEN.matcher(rest).replaceAll(" ")).results().map(word -> word.group())
                    .filter(word -> !data.contains(word) && !what.endsWith("?q=" + word)).toList();
            if (!left.isEmpty()) {
                wrong.add(what + " untouched: " + left + " in " + text);
            }
        }
    }

    /** Words that are no text: names of places, languages and currencies, of days and months, of the shop, and what is a buyer’s own. */
    private Set<String> data() {
        var all = new TreeSet<String>();
        var english = Words.of(LocaleId.of("en_US"));
        for (var market : markets.all()) {
            add(all, english.region(market.region()));
            market.currencies().forEach(currency -> add(all, english.currency(currency.getCurrencyCode()) + " " + currency.getCurrencyCode()));
            market.zones().forEach(zone -> add(all, english.city(zone)));
            market.languages().forEach(one -> add(all, english.language(one) + " " + Words.endonym(one)));
        }
        markets.desks().forEach(desk -> add(all, english.city(desk.zone()) + " " + desk.mailbox()));
        for (var style : TextStyle.values()) {
            for (var day : DayOfWeek.values()) {
                add(all, day.getDisplayName(style, Locale.ENGLISH));
            }
            for (var month : Month.values()) {
                add(all, month.getDisplayName(style, Locale.ENGLISH));
            }
        }
        var here = markets.find("us").orElseThrow();
        here.payments().forEach(payment -> add(all, payment));
        add(all, here.withdrawal().basis().law() + " " + here.guarantee().basis().law());
        add(all, "Lantern & Loom AM PM walker post example");
        add(all, ORDERS + " " + english.currency("KWD") + " cm");
        return all;
    }

    private static void add(Collection<String> all, String text) {
        WORD.matcher(text).results().forEach(word -> all.add(word.group()));
    }
}
