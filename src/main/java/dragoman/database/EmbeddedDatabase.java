package dragoman.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A MariaDB server of this machine's own, for the demo and the tests: on the loopback, with one account whose password
 * was made here. Its directory has one owner at a time.
 */
public final class EmbeddedDatabase {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration APPLICATION_STOP = Duration.ofSeconds(30);
    /** Says to a later class loader of this process (dev mode, test profiles) which directory is served already. */
    private static final String SERVED_HERE = "dragoman.data.served-here";

    private final MariaFiles files;
    private DirectoryLock lock;
    private MariaProcess process;

    /** @param directory of all its files; made where there is none */
    public EmbeddedDatabase(Path directory) {
        this.files = new MariaFiles(directory);
    }

    /** For the service: this process owns the database until it ends, or is told who else does. */
    public DatabaseAddress start() {
        return servedHere().or(this::own).orElseThrow(() -> new DatabaseUnavailable("The data directory " + files.root()
                + " is in use by " + DirectoryLock.holderOf(files.lock()) + ". Stop that one first, or give this one"
                + " its own directory: dragoman.data."));
    }

    /** For commands: uses the database of the running service, or owns it for as long as the command takes. */
    public DatabaseAddress join() {
        return servedHere().or(this::own).orElseGet(this::ofOther);
    }

    private Optional<DatabaseAddress> servedHere() {
        boolean served = files.root().toString().equals(System.getProperty(SERVED_HERE));
        return served ? DatabaseAddress.read(files.address()).filter(DatabaseAddress::answers) : Optional.empty();
    }

    private Optional<DatabaseAddress> own() {
        OwnerOnly.directory(files.root());
        var taken = DirectoryLock.take(files.lock());
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        lock = taken.get();
        endWithThisProcess();
        DatabaseAddress address = adopt().orElseGet(this::serve);
        System.setProperty(SERVED_HERE, files.root().toString());
        return Optional.of(address);
    }

    /** What a killed service left running is used on if it answers; anything else of this directory is ended. */
    private Optional<DatabaseAddress> adopt() {
        Optional<MariaProcess> orphan = MariaProcess.leftOver(files);
        if (orphan.isEmpty()) {
            return Optional.empty();
        }
        process = orphan.get();
        Optional<DatabaseAddress> address = DatabaseAddress.read(files.address()).filter(DatabaseAddress::answers);
        if (address.isEmpty()) {
            process.end();
        }
        return address;
    }

    private DatabaseAddress serve() {
        OwnerOnly.directory(files.scratch());
        MariaBinaries.unpackInto(files.base());
        new MariaInstall(files).unlessDone();
        DatabaseAddress address = DatabaseAddress.read(files.address())
                .map(known -> known.at(isFree(known.port()) ? known.port() : freePort()))
                .orElseGet(() -> DatabaseAddress.fresh(freePort()));
        address.write(files.address());
        launch(address);
        return address;
    }

    private void launch(DatabaseAddress address) {
        OwnerOnly.write(files.accounts(), accounts(address.password()));
        try {
            process = MariaProcess.start(files, address.port());
            waitUntilAnswers(address);
            Files.delete(files.accounts());
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database does not start", e);
        }
    }

    // Run by the server itself before it opens its port: at no moment can an account without password be used.
    private static String accounts(String password) {
        var sql = new StringBuilder("delete from mysql.proxies_priv;\n"
                + "delete from mysql.global_priv where User <> 'mariadb.sys';\n"
                + "flush privileges;\n"
                + "create database if not exists " + DatabaseAddress.NAME + " character set utf8mb4 collate "
                + MariaCommand.COLLATION + ";\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            String account = "'" + DatabaseAddress.USER + "'@'" + host + "'";
            sql.append("create or replace user ").append(account);
            sql.append(" identified by '").append(password).append("';\n");
            sql.append("grant all on ").append(DatabaseAddress.NAME).append(".* to ").append(account).append(";\n");
        }
        return sql.toString();
    }

    private void waitUntilAnswers(DatabaseAddress address) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!address.answers()) {
            if (!process.isAlive()) {
                throw new DatabaseUnavailable("The embedded database ended while starting: " + lastWords());
            }
            if (System.nanoTime() > deadline) {
                process.end();
                throw new DatabaseUnavailable("The embedded database did not answer within " + START.toSeconds() + " s, see "
                        + files.log() + ".");
            }
            pause();
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(files.log());
            List<String> errors = lines.stream().filter(line -> line.contains("[ERROR]")).toList();
            return errors.isEmpty() ? "see " + files.log() + "." : errors.get(errors.size() - 1);
        } catch (IOException e) {
            return "no log at " + files.log() + ".";
        }
    }

    /** The owner may be starting at this very moment: it holds the lock before its database answers. */
    private DatabaseAddress ofOther() {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            var address = DatabaseAddress.read(files.address()).filter(DatabaseAddress::answers);
            if (address.isPresent()) {
                return address.get();
            }
            pause();
        }
        throw new DatabaseUnavailable(DirectoryLock.holderOf(files.lock()) + " owns " + files.root()
                + ", but its database does not answer.");
    }

    /**
     * Ends the server and gives the directory back. Called by itself when the process ends; safe to call twice.
     */
    synchronized void stop() {
        System.clearProperty(SERVED_HERE);
        if (process != null) {
            process.end();
            process = null;
        }
        if (lock != null) {
            lock.giveBack();
            lock = null;
        }
    }

    private void endWithThisProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAfterApplication, "embedded-database-stop"));
    }

    // Hooks run side by side: the application may still have rows to write while it stops.
    private void stopAfterApplication() {
        long deadline = System.nanoTime() + APPLICATION_STOP.toNanos();
        while (ApplicationLifecycleManager.getCurrentApplication() != null && System.nanoTime() < deadline) {
            pause();
        }
        stop();
    }

    private static void pause() {
        try {
            // Between two looks: another process tells nobody when it is ready; every caller has a deadline.
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the embedded database", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port on its loopback", e);
        }
    }
}
