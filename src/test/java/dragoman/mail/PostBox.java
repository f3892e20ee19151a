package dragoman.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dragoman.cast.Patience;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A real server for mail on loopback, which keeps what comes. It is registered for every {@code @QuarkusTest}, whose fields of this type it fills. */
public class PostBox implements QuarkusTestResourceLifecycleManager {

    /** Who writes, in tests. */
    public static final String FROM = "orders@lantern.example";

    private static final String HERE = "127.0.0.1";

    private GreenMail server;
    private int port;

    @Override
    public Map<String, String> start() {
        server = inRoot(() -> open(0));
        port = server.getSmtp().getPort();
        return Map.of("quarkus.mailer.host", HERE, "quarkus.mailer.port", Integer.toString(port), "quarkus.mailer.from", FROM);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PostBox.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** Nobody takes mail until it is up again. */
    public void goesDown() {
        server.stop();
    }

    public void comesUp() {
        server = inRoot(() -> open(port));
    }

    /** Whoever was written to so far, oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> is(message, address)).toList();
    }

    /** The newest that somebody got; waits for it, since a job sends it. */
    public MimeMessage lastTo(String address) {
        var all = to(address, 1);
        return all.get(all.size() - 1);
    }

    /** What somebody got, once it is so many; the jobs are not waited for to be their turn. */
    public List<MimeMessage> to(String address, int many) {
        Patience.until(many + " letters to " + address, () -> {
            boolean there = to(address).size() >= many;
            if (!there) {
                Arc.container().beanManager().getEvent().fire(new LetterAwaited());
            }
            return there;
        });
        return to(address);
    }

    private static GreenMail open(int port) {
        var server = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static boolean is(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(to -> to.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        GreenMail done();
    }

    // The server reads commands in the machine's language, and a Turkish machine has no MAIL.
    private static GreenMail inRoot(Work work) {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            return work.done();
        } finally {
            Locale.setDefault(machine);
        }
    }
}
