package dragoman.inbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How mail comes in. */
@ConfigMapping(prefix = "dragoman.inbox")
public interface InboxConfig {

    /** The largest mail that is taken over; most servers take no larger ones. */
    @WithDefault("10M")
    MemorySize mailBytes();

    /** How long a mail stays as it came, after it was settled; threads keep what was written by themselves. */
    @WithDefault("90d")
    Duration keep();

    /** How many are claimed at once by a node. */
    @WithDefault("20")
    @Min(1)
    @Max(1000)
    int batch();

    /** When somebody else may try what a node has claimed and not settled: that node is dead by then. */
    @WithDefault("10m")
    Duration claim();

    /** Tries before a mail that trips its reader or nobody can take is left to people. */
    @WithDefault("5")
    @Min(1)
    int tries();

    /** How long after a first failure it is tried again; each pause is twice the one before. */
    @WithDefault("10s")
    Duration firstPause();

    /** Files of one mail. */
    @WithDefault("20")
    @Min(0)
    @Max(200)
    int files();

    /** How long the words of one text in HTML may take. */
    @WithDefault("2s")
    Duration html();

    /** In which time mails of one sender are counted. */
    @WithDefault("1h")
    Duration period();

    /** From this many mails of one sender on, nothing is sent back without a person. */
    @WithDefault("10")
    @Min(1)
    int fromOne();

    /** The same for mails of one sender with one subject. */
    @WithDefault("2")
    @Min(1)
    int ofOneSubject();

    /** From this many mails of one sender on, they wait for a person. */
    @WithDefault("100")
    @Min(1)
    int flood();

    /** How often mailboxes are looked into. */
    @WithDefault("30s")
    Duration every();

    /** Mails that are fetched from a mailbox at once. */
    @WithDefault("50")
    @Min(1)
    @Max(1000)
    int fetched();

    /** By the desk's key, as its file in {@code i18n/desks} is called. */
    Map<String, OneDesk> desks();

    /** Where mail for a desk comes from. */
    interface OneDesk {

        /** Who may hand in mail; {@code dragoman.doors} asks for it. */
        Optional<List<String>> apiKeys();

        /** The desk's mailbox. */
        Optional<Imap> imap();
    }

    /** A mailbox of a server; it is read from its beginning, and nothing in it is deleted. */
    interface Imap {

        /** The server's name. */
        String host();

        /** Where it listens. */
        @WithDefault("993")
        @Min(1)
        @Max(65535)
        int port();

        /** Who reads. */
        String user();

        /** What proves it. */
        String password();

        /** Which folder of the mailbox. */
        @WithDefault("INBOX")
        String folder();

        /** Whether the connection is encrypted from its beginning; without, it is as soon as the server can. */
        @WithDefault("true")
        boolean ssl();

        /** How long a server may say nothing. */
        @WithDefault("20s")
        Duration timeout();
    }
}
