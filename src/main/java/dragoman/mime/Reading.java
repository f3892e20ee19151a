package dragoman.mime;

import dragoman.mime.Line.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The words and the files of a mail, from as many of its parts as are read. */
final class Reading {

    /**
     * How much of a mail is read.
     *
     * @param depth of parts in parts
     * @param parts in all
     * @param files that are kept
     * @param text characters, of what was written
     * @param html how long turning HTML into words may take
     */
    record Bounds(int depth, int parts, int files, int text, Duration html) {}

    /** Bytes of a text that are looked at, for each character that is kept: HTML says little with much. */
    private static final int BYTES = 8;
    private static final int LONGEST_NAME = 120;
    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "html");
        thread.setDaemon(true);
        return thread;
    });

    private final Bounds bounds;
    private final List<Mime> parts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> files = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();
    private int left;

    private Reading(Bounds bounds) {
        this.bounds = bounds;
    }

    static Reading of(Mime mail, Bounds bounds) {
        var reading = new Reading(bounds);
        reading.read(mail, 0, true);
        return reading;
    }

    /** Everything that was found, the mail itself first. */
    List<Mime> parts() {
        return parts;
    }

    List<Line> lines() {
        return lines;
    }

    List<Part> files() {
        return files;
    }

    /** Parts that are not among the files, and texts that are longer than what is kept of them. */
    int left() {
        return left;
    }

    /** All texts, also of the versions that are not shown: a mark may have stayed in one of them alone. */
    String marked() {
        return marked.toString();
    }

    /** @param shown whether its words are what is shown */
    private void read(Mime part, int depth, boolean shown) {
        if (parts.size() >= bounds.parts() || depth > bounds.depth()) {
            left++;
            return;
        }
        parts.add(part);
        if (!part.is("multipart/")) {
            leaf(part, depth, shown);
            return;
        }
        var within = part.parts(bounds.parts());
        if (within.isEmpty()) {
            words(part, shown);
        } else if (part.is("multipart/alternative")) {
            alternative(within, depth, shown);
        } else {
            within.forEach(one -> read(one, depth + 1, shown));
        }
    }

    // Plain text is what its program thought that one reads without HTML; some send an empty one.
    private void alternative(List<Mime> versions, int depth, boolean shown) {
        var plain = versions.stream().filter(version -> version.is("text/plain") && !version.text(bounds.text()).isBlank()).findFirst();
        var best = plain.or(() -> versions.stream().filter(version -> version.is("text/html") || version.is("multipart/")).findFirst())
                .orElse(versions.get(versions.size() - 1));
        versions.forEach(version -> read(version, depth + 1, shown && version == best));
    }

    private void leaf(Mime part, int depth, boolean shown) {
        boolean words = part.is("text/plain") || part.is("text/html");
        if (words && !part.isAttached() && (depth == 0 || part.fileName().isEmpty())) {
            words(part, shown);
        } else if (!part.is("message/delivery-status")) {
            file(part);
        }
    }

    private void words(Mime part, boolean shown) {
        var text = Tidy.text(part.text(bounds.text() * BYTES), bounds.text() * BYTES);
        marked.append(text).append('\n');
        if (!shown) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add(new Line("", Kind.SAID));
        }
        if (part.is("text/html")) {
            var words = html(text);
            lines.addAll(words.lines());
            left += words.whole() ? 0 : 1;
        } else {
            lines.addAll(Line.of(Tidy.cut(flowed(part, text), bounds.text())));
            left += text.length() > bounds.text() ? 1 : 0;
        }
    }

    private static String flowed(Mime part, String text) {
        boolean flowed = part.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
        return flowed ? Flowed.joined(text, part.parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent()) : text;
    }

    // In a thread of its own: no library promises an end, and the rest of the mail waits for none.
    private HtmlWords.Words html(String text) {
        var work = WORKERS.submit(() -> HtmlWords.of(text, bounds.text(), System.nanoTime() + bounds.html().toNanos()));
        try {
            return work.get(bounds.html().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            work.cancel(true);
            return new HtmlWords.Words(Line.of(Tidy.cut(text.replaceAll("<[^<>]{0,2000}>", " "), bounds.text())), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new HtmlWords.Words(List.of(), false);
        }
    }

    private void file(Mime part) {
        if (files.size() >= bounds.files()) {
            left++;
            return;
        }
        var bytes = part.bytes();
        if (bytes.length > 0) {
            files.add(new Part(Tidy.fileName(part.fileName(), LONGEST_NAME), part.type(), bytes));
        }
    }
}
