package dragoman.commands;

import dragoman.market.Markets;
import dragoman.staff.Account;
import dragoman.staff.Accounts;
import dragoman.staff.Grant;
import dragoman.staff.NewAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code accounts list}, {@code accounts add LOGIN NAME GRANT…}, {@code accounts grant LOGIN GRANT…},
 * {@code accounts password LOGIN}, {@code accounts disable LOGIN…}, {@code accounts enable LOGIN…}. Passwords come from
 * standard input: what stands on a command line, everybody on the machine can read.
 */
@ApplicationScoped
class AccountsCommand implements DatabaseCommand {

    private static final String USAGE = """
            accounts list
            accounts add LOGIN NAME [GRANT…]      reads the password, a line, from standard input
            accounts password LOGIN               likewise, and signs the account out everywhere
            accounts grant LOGIN [GRANT…]         in place of what was granted before; a GRANT is role:market:language,
                                                  such as agent:es:pt or lead:*:*, roles are agent, lead, translator, admin
            accounts disable LOGIN…               signs them out everywhere and lets them in no more
            accounts enable LOGIN…""";
    private static final String WHO = "command";

    private final Accounts accounts;
    private final Markets markets;

    AccountsCommand(Accounts accounts, Markets markets) {
        this.accounts = accounts;
        this.markets = markets;
    }

    @Override
    public Commands name() {
        return Commands.ACCOUNTS;
    }

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            return run(args.isEmpty() ? "" : args.get(0), args.subList(Math.min(1, args.size()), args.size()), out, err);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return FAILED;
        }
    }

    private int run(String what, List<String> args, PrintStream out, PrintStream err) {
        if (what.equals("list") && args.isEmpty()) {
            accounts.all().forEach(account -> out.println(line(account)));
            return DONE;
        }
        if (what.equals("add") && args.size() >= 2) {
            return add(args.get(0), args.get(1), args.subList(2, args.size()), out);
        }
        if (List.of("disable", "enable").contains(what) && !args.isEmpty()) {
            // All of them are there, or none is touched.
            args.stream().map(this::account).toList().forEach(account -> change(what, account, List.of(), out));
            return DONE;
        }
        if (args.isEmpty() || !what.equals("grant") && !(what.equals("password") && args.size() == 1)) {
            err.println(USAGE);
            return MISUSED;
        }
        change(what, account(args.get(0)), args.subList(1, args.size()), out);
        return DONE;
    }

    private Account account(String login) {
        return accounts.find(login).orElseThrow(() -> new IllegalArgumentException("There is no account " + login + "."));
    }

    private int add(String login, String name, List<String> grants, PrintStream out) {
        var account = NewAccount.of(login, name);
        if (accounts.find(account.login()).isPresent()) {
            throw new IllegalArgumentException("There is an account " + account.login() + " already.");
        }
        var all = grants(grants);
        accounts.add(account, Optional.of(password(account.login())), all, WHO);
        out.println(accounts.find(account.login()).map(AccountsCommand::line).orElseThrow());
        return DONE;
    }

    private void change(String what, Account account, List<String> grants, PrintStream out) {
        switch (what) {
            case "grant" -> accounts.grant(account.id(), grants(grants), WHO);
            case "password" -> accounts.setPassword(account.id(), password(account.login()), WHO);
            case "disable" -> accounts.disable(account.id(), WHO);
            default -> accounts.enable(account.id(), WHO);
        }
        out.println(accounts.find(account.id()).map(AccountsCommand::line).orElseThrow());
    }

    private List<Grant> grants(List<String> texts) {
        var grants = new ArrayList<Grant>();
        for (var text : texts) {
            grants.add(Grant.parse(text, markets).orElseThrow(() -> new IllegalArgumentException(
                    "\"" + text + "\" is no grant: write role:market:language with a role, a market and a language that there are, or * for all markets or languages.")));
        }
        return grants;
    }

    private static String password(String login) {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || !Accounts.isFit(line, login)) {
                throw new IllegalArgumentException("The password, a line on standard input, is missing, too short or too easy to guess.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Account account) {
        return String.join("\t", account.login(), account.name(), account.disabled() ? "disabled" : account.demo() ? "demo" : "open",
                account.grants().stream().map(Grant::write).collect(Collectors.joining(" ")));
    }
}
