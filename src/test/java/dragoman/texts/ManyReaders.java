package dragoman.texts;

import dragoman.cast.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * People who read one page of several nodes over and over while releases come and nodes go. Each release says somebody’s name
 * in two phrases of that page; they look whether it is the same name, and the one of the release that the answer names.
 */
final class ManyReaders implements AutoCloseable {

    /** A node, whose address is there while it is to answer. */
    record Node(String name, AtomicReference<URI> address, AtomicInteger answers) {

        Node(String name) {
            this(name, new AtomicReference<>(), new AtomicInteger());
        }
    }

    static final String PAGE = "/pl/pl/help";
    static final String QUESTION = "W czym możemy Ci pomóc, %s?";
    static final String ASK = "Napisz do nas, %s";

    private static final Pattern IN_QUESTION = Pattern.compile("Ci pomóc, (\\p{L}+)\\?");
    private static final Pattern IN_ASK = Pattern.compile("Napisz do nas, (\\p{L}+)");
    private static final int READERS = 4;
    private static final Duration SLOWEST = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(2);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(SLOWEST).build();
    private final List<Node> nodes;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Long, Set<String>> names = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean reading = true;

    ManyReaders(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < READERS; i++) {
            int first = i;
            var thread = new Thread(() -> read(first), "reader-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void read(int first) {
        for (int i = first; reading; i++) {
            var node = nodes.get(i % nodes.size());
            var address = node.address().get();
            if (address != null) {
                read(node, address);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private void read(Node node, URI address) {
        try {
            var answer = get(address, PAGE);
            if (answer.statusCode() != 200) {
                failures.add(node.name() + " answered " + answer.statusCode());
            }
            names.computeIfAbsent(release(answer), fresh -> ConcurrentHashMap.newKeySet()).add(said(answer.body()));
            node.answers().incrementAndGet();
        } catch (IOException gone) {
            // Of a node that is being killed nobody expects an answer.
            if (address.equals(node.address().get())) {
                failures.add(node.name() + " did not answer: " + gone);
            }
        }
    }

    /** All names that a page says, in both phrases; one where it is of one release. */
    private static String said(String page) {
        return found(IN_QUESTION, page) + "/" + found(IN_ASK, page);
    }

    private static String found(Pattern pattern, String page) {
        var all = new LinkedHashSet<String>();
        pattern.matcher(page).results().forEach(match -> all.add(match.group(1)));
        return String.join("+", all);
    }

    /** What a page says that is of one release, which says this name. */
    static String both(String name) {
        return name + "/" + name;
    }

    private static long release(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("X-Release").orElseThrow());
    }

    private HttpResponse<String> get(URI address, String path) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(address.resolve(path)).timeout(SLOWEST).build(), BodyHandlers.ofString());
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** The release that a node serves now. */
    long served(Node node) {
        return served(node, PAGE);
    }

    /** The release that it serves at an address. */
    long served(Node node, String path) {
        try {
            return release(get(node.address().get(), path));
        } catch (IOException e) {
            throw new IllegalStateException(node.name() + " does not answer", e);
        }
    }

    /** Waits until a node serves a release, and has then answered some readers. */
    void awaits(Node node, long release) {
        Patience.until(node.name() + " serves " + release, () -> served(node) == release);
        int before = node.answers().get();
        Patience.until(node.name() + " is read", () -> node.answers().get() > before + READERS);
    }

    /** What pages said under each release. */
    Map<Long, Set<String>> names() {
        return new TreeMap<>(names);
    }

    /** What went wrong; nothing is to. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        reading = false;
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
