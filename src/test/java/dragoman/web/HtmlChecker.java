package dragoman.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The checker behind validator.nu. It reads the grammar of HTML once; its own embedded form reads that anew for each
 * page, which takes ten times as long as the page.
 */
public final class HtmlChecker {

    private static final long STACK = 64L << 20;
    private static SimpleDocumentValidator checker;

    private HtmlChecker() {}

    /** Errors and warnings of one page, none where it is in order. */
    public static synchronized List<String> findings(String html) {
        var heard = new Heard();
        return inRoot(() -> {
            if (checker == null) {
                checker = withGrammar();
            }
            // A fresh reader and fresh rules; only the grammar is kept.
            checker.setUpValidatorAndParsers(heard, false, false);
            checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            return heard.findings;
        });
    }

    private static SimpleDocumentValidator withGrammar() throws Exception {
        var fresh = new SimpleDocumentValidator(true, false, true);
        fresh.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        return fresh;
    }

    private interface Work<T> {
        T done() throws Exception;
    }

    // The checker itself reads IT as ıt on a Turkish machine, and goes down its grammar further than a test's stack reaches.
    private static <T> T inRoot(Work<T> work) {
        var machine = Locale.getDefault();
        var done = new FutureTask<>(work::done);
        try {
            Locale.setDefault(Locale.ROOT);
            new Thread(null, done, "html-checker", STACK).start();
            return done.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static final class Heard implements ErrorHandler {
        private final List<String> findings = new ArrayList<>();

        @Override
        public void warning(SAXParseException found) {
            hear("Warning", found);
        }

        @Override
        public void error(SAXParseException found) {
            hear("Error", found);
        }

        @Override
        public void fatalError(SAXParseException found) {
            hear("Fatal error", found);
        }

        private void hear(String what, SAXParseException found) {
            findings.add(what + " in line " + found.getLineNumber() + ": " + found.getMessage());
        }
    }
}
