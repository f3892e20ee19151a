package dragoman.cast;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A browser's tab, held by somebody. All tabs of a run are one browser's. */
public final class Tab implements AutoCloseable {

    /** What somebody holds in the hand or looks at. */
    public enum Screen {
        SMALL(320, 640), PHONE(390, 844), DESKTOP(1200, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }
    }

    /** Started by the first tab, ended with the run. */
    private static final class Chromium {
        static final Browser BROWSER = start();

        private static Browser start() {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox")));
        }
    }

    private static final String AXE = "() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }";
    private static final String VIOLATIONS = """
            .then(found => found.violations.map(rule =>
              rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(', ')))""";
    // What a page's colours can break; all else is the same by night.
    private static final String OF_COLORS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    private static final boolean PICTURES = Boolean.getBoolean("dragoman.pictures");
    // What a disk takes as a name.
    private static final int LONGEST_NAME = 120;
    private static final Path KEPT = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Tab(Browser.NewContextOptions options) {
        context = newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page of an error is one; what else the console calls an error is ours.
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
    }

    private static BrowserContext newContext(Browser.NewContextOptions options) {
        return inNoLanguage(() -> Chromium.BROWSER.newContext(options));
    }

    // The client writes LIGHT in lower case of the machine's language: a Turkish one has no lıght.
    private static <T> T inNoLanguage(Supplier<T> ask) {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return ask.get();
        } finally {
            Locale.setDefault(machine);
        }
    }

    public static Tab of(Person person, Screen screen, ColorScheme colors) {
        return new Tab(options(person, screen).setColorScheme(colors));
    }

    public static Tab of(Person person, Screen screen) {
        return new Tab(options(person, screen));
    }

    /** A browser that runs no script. */
    public static Tab withoutScript(Person person, Screen screen) {
        return new Tab(options(person, screen).setJavaScriptEnabled(false));
    }

    /** A browser of somebody who has chosen few colours for all pages. */
    public static Tab withOwnColors(Person person, Screen screen) {
        return new Tab(options(person, screen).setForcedColors(ForcedColors.ACTIVE));
    }

    private static Browser.NewContextOptions options(Person person, Screen screen) {
        var languages = person.asks();
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale(languages.split(",")[0])
                .setExtraHTTPHeaders(Map.of("Accept-Language", languages));
    }

    /** Goes to an address of ours. */
    public Page open(String address) {
        page.navigate("http://localhost:" + RestAssured.port + address);
        return page;
    }

    /** Gives the browser a cookie of ours. */
    public void has(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setDomain("localhost").setPath("/")));
    }

    /** Shows an address of ours as it comes out of a printer. */
    public Page prints(String address) {
        open(address);
        return inNoLanguage(() -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return page;
        });
    }

    /**
     * What axe finds wrong with the page as it stands, WCAG and good practice alike. Asked in the page itself: axe's own
     * client opens a second one for each answer, for the sake of frames, which we have none of, and fetches all that is
     * in order with its selectors; both take five times as long as the rules.
     */
    public List<String> axe() {
        return axe("{resultTypes: ['violations']}");
    }

    @SuppressWarnings("unchecked")
    private List<String> axe(String options) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        page.evaluate(AXE);
        return (List<String>) page.evaluate("() => axe.run(" + options + ")" + VIOLATIONS);
    }

    /**
     * The page as it stands is in order for axe, by day and by night, and no wider than its screen. It is opened and walked to
     * once for both: that takes longer than to look. With {@code -Ddragoman.pictures=true} it is drawn as well, for people.
     */
    public void looksRight(String what) {
        picture(what, "light");
        assertThat(axe()).as(what).isEmpty();
        assertThat(sticksOut()).as(what).isEmpty();
        turns(ColorScheme.DARK);
        picture(what, "dark");
        assertThat(axe("{resultTypes: ['violations'], runOnly: " + OF_COLORS + "}")).as(what + " by night").isEmpty();
        turns(ColorScheme.LIGHT);
    }

    private void turns(ColorScheme colors) {
        inNoLanguage(() -> {
            // Colours that fade from one to the other are neither while they do.
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors).setReducedMotion(ReducedMotion.REDUCE));
            return colors;
        });
    }

    /** Draws the page as it stands, for people, where they want pictures. */
    public void picture(String what, String colors) {
        if (PICTURES) {
            picture(KEPT.resolve((what.substring(0, Math.min(LONGEST_NAME, what.length())) + "-" + colors).replaceAll("[^\\w.-]+", "-").toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    /** Keeps what the whole page looks like, for people to look at. */
    public void picture(Path file) {
        inNoLanguage(() -> page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true)));
    }

    /** What the browser itself had to say against the page: the content security policy, missing files. */
    public List<String> complaints() {
        return complaints;
    }

    /** The fonts that an element is really drawn with. */
    public List<String> fonts(String selector) {
        var tools = context.newCDPSession(page);
        tools.send("DOM.enable");
        tools.send("CSS.enable");
        var root = tools.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        var query = new JsonObject();
        query.addProperty("nodeId", root);
        query.addProperty("selector", selector);
        var node = tools.send("DOM.querySelector", query);
        var fonts = new ArrayList<String>();
        tools.send("CSS.getPlatformFontsForNode", node).getAsJsonArray("fonts")
                .forEach(font -> fonts.add(font.getAsJsonObject().get("familyName").getAsString()));
        tools.detach();
        return fonts;
    }

    /** What makes the page wider than its screen; nothing where it can only be scrolled down. */
    public String sticksOut() {
        return String.valueOf(page.evaluate("""
                (() => {
                  const root = document.scrollingElement, wide = root.clientWidth;
                  if (root.scrollWidth <= wide) return '';
                  return root.scrollWidth - wide + ' px: ' + [...document.querySelectorAll('body *')]
                    .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.right > wide + 1 || b.left < -1) })
                    .map(e => e.tagName + '.' + e.className).join(' ');
                })()"""));
    }

    @Override
    public void close() {
        context.close();
    }
}
