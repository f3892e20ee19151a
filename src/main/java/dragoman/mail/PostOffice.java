package dragoman.mail;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is a server for mail, and who writes. Production does not start without one; a demo may. */
@Singleton
class PostOffice {

    private static final String NOBODY = "demo@dragoman.invalid";

    private final boolean demo;
    private final boolean open;
    private final String from;

    PostOffice(@ConfigProperty(name = "dragoman.mode", defaultValue = "demo") String mode,
            MailConfig config,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from) {
        this.demo = mode.equals("demo");
        this.open = config.leaves();
        this.from = from.map(PostOffice::address).flatMap(Envelope::of).orElse(NOBODY);
    }

    // "Shop <orders@example.com>" is a way to write it; the name is ours to say.
    private static String address(String configured) {
        int begin = configured.indexOf('<');
        int end = configured.indexOf('>', begin);
        return begin < 0 || end < 0 ? configured : configured.substring(begin + 1, end);
    }

    /** Whether letters leave this house. */
    boolean isOpen() {
        return open;
    }

    boolean isDemo() {
        return demo;
    }

    /** Our own address. */
    String from() {
        return from;
    }
}
