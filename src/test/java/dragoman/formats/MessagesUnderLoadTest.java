package dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.i18n.LocaleId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Formatters are lent to one thread at a time, and no more are kept than was said. */
class MessagesUnderLoadTest {

    private static final int THREADS = 8;

    private static final List<Reader> READERS = List.of(
            Reader.of(LocaleId.of("pt_BR"), ZoneId.of("America/Recife")),
            new Reader(LocaleId.of("ar_SA"), ZoneId.of("Asia/Riyadh"), "arab", ""),
            Reader.of(LocaleId.of("pl_PL"), ZoneId.of("Europe/Warsaw")));

    private static final List<String> PATTERNS = List.of(
            "{n, plural, one {# {name}} few {# {name} (few)} other {# {name} (other)}}",
            "{at, time, short} {name} {n, number}",
            "{kind, select, A {{n} a} B {{n} b} other {{n} c}}");

    @Test
    void eightThreadsNeverReadAnothersText() throws Exception {
        assertThat(wrongTexts(new Messages(100), 20_000)).isEmpty();
    }

    @Test
    void norWhenFormattersAreDroppedAllTheTime() throws Exception {
        assertThat(wrongTexts(new Messages(2), 300)).isEmpty();
    }

    @Test
    void noMoreFormattersAreKeptThanWasSaid() throws Exception {
        var messages = new Messages(10);
        for (int i = 0; i < 200; i++) {
            assertThat(messages.format("{n} " + i, LocaleId.of("pl"), READERS.get(2), Map.of("n", i))).isEqualTo(i + " " + i);
            assertThat(kept(messages)).isBetween(1, 10);
        }
    }

    @Test
    void whatNeedsNoFormatterIsNotKept() throws Exception {
        var messages = new Messages(10);
        messages.format("Ajuda", LocaleId.of("pt"), READERS.get(0), Map.of());
        assertThat(kept(messages)).isZero();
    }

    private static List<String> wrongTexts(Messages messages, int times) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> wrongTexts(messages, thread, times));
            }
            var wrong = new ArrayList<String>();
            for (var task : threads.invokeAll(tasks)) {
                wrong.addAll(task.get());
            }
            return wrong;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> wrongTexts(Messages messages, int thread, int times) {
        var arguments = arguments(thread);
        var expected = new ArrayList<String>();
        for (var reader : READERS) {
            PATTERNS.forEach(pattern -> expected.add(new Messages(1).format(pattern, reader.locale(), reader, arguments)));
        }
        var wrong = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            int at = (i + thread) % expected.size();
            var reader = READERS.get(at / PATTERNS.size());
            var text = messages.format(PATTERNS.get(at % PATTERNS.size()), reader.locale(), reader, arguments);
            if (!text.equals(expected.get(at))) {
                wrong.add(text + " instead of " + expected.get(at));
            }
        }
        return wrong;
    }

    private static Map<String, ?> arguments(int thread) {
        return Map.of(
                "n", 1001 * thread,
                "name", "reader " + thread,
                "kind", new String[] {"A", "B", "C"}[thread % 3],
                "at", Instant.parse("2026-11-21T10:30:00Z").plusSeconds(3600L * thread));
    }

    private static int kept(Messages messages) throws ReflectiveOperationException {
        var field = Messages.class.getDeclaredField("ready");
        field.setAccessible(true);
        return ((Map<?, ?>) field.get(messages)).size();
    }
}
