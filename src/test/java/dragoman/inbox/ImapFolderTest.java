package dragoman.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dragoman.inbox.InboxConfig.Imap;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Madrid's mailbox behind TLS: a real server with a certificate of its own. */
class ImapFolderTest {

    private static final String HERE = "127.0.0.1";
    private static final String SECRET = "geheim-geheim";

    /** Settings of a mailbox. */
    private record Box(String host, int port, String user, String password, String folder, boolean ssl, Duration timeout) implements Imap {}

    @TempDir
    static Path folder;

    private static Path key;
    private static GreenMail server;

    private final SSLContext machines = machines();

    // The server reads commands in the machine's language, and a Turkish machine has no LOGIN.
    @BeforeAll
    static void opens() throws IOException, InterruptedException {
        key = certified();
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, key.toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, SECRET);
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            server = new GreenMail(new ServerSetup(0, HERE, ServerSetup.PROTOCOL_IMAPS));
            server.start();
            server.setUser("madrid@shop.example", "madrid", SECRET);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @AfterAll
    static void closes() {
        server.stop();
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }

    @AfterEach
    void asBefore() {
        SSLContext.setDefault(machines);
    }

    @Test
    void aMailboxIsReadThroughTls() throws Exception {
        trusts(key);
        try (var box = ImapFolder.open(box(HERE))) {
            assertThat(box.after(0, 10)).isEmpty();
        }
    }

    @Test
    void whoeverNobodyTrustsGetsNoPassword() throws Exception {
        trusts(certified());
        assertThatThrownBy(() -> ImapFolder.open(box(HERE))).isInstanceOf(MessagingException.class).hasCauseInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void norDoesWhoeverHasAnotherName() throws Exception {
        trusts(key);
        assertThatThrownBy(() -> ImapFolder.open(box("localhost"))).isInstanceOf(MessagingException.class).rootCause().isInstanceOf(CertificateException.class).hasMessageContaining("localhost");
    }

    private static Box box(String host) {
        return new Box(host, server.getImaps().getPort(), "madrid", SECRET, "INBOX", true, Duration.ofSeconds(5));
    }

    /** A key with a certificate for this address, made now. */
    private static Path certified() throws IOException, InterruptedException {
        var store = Files.createTempDirectory(folder, "key").resolve("key.p12");
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "mail", "-keyalg", "EC",
                "-dname", "CN=mail", "-ext", "SAN=IP:" + HERE, "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", SECRET)
                .redirectErrorStream(true).start();
        var said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        return store;
    }

    private static SSLContext machines() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void trusts(Path store) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance(store.toFile(), SECRET.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        SSLContext.setDefault(context);
    }
}
