package dragoman.commands;

import java.util.Locale;
import java.util.Optional;

/** What may stand first on the command line. */
public enum Commands {
    ACCOUNTS("lists, adds, changes and closes accounts of staff: accounts list"),
    AUDIT("what was done lately; audit check finds what somebody has changed in it"),
    BUYER("what is kept of a buyer: buyer EMAIL, buyer EMAIL export, buyer EMAIL erase"),
    CHECK("reads a folder laid out like i18n/ and says what is wrong in it", new CheckCommand()),
    CLDR("which texts choose their cases otherwise than under the CLDR before this one"),
    CONFLICTS("lists the texts that file and database both changed"),
    DEMO("lists the orders that a demo brings along, to be looked up"),
    EXPORT("writes live translations back into i18n/ or another folder; with --format, one language into a file"),
    EXPORT_ORDERS("writes the orders of a shop into a file: export-orders FILE.csv [--shop KEY]"),
    HELP("lists the commands", new Help()),
    IMPORT("brings in translations from files of other tools: import FILE… --locale TAG"),
    IMPORT_ORDERS("takes in orders of a shop from a file: import-orders FILE.csv [--dry-run] [--shop KEY]"),
    IMPORT_RATES("takes in reference rates of the European Central Bank: import-rates FILE.xml"),
    PARKED("lists what shops sent and could not be applied, each with its reason"),
    PUBLISH("makes a release of all texts that are approved"),
    RELEASES("lists the newest releases of texts"),
    REPLAY("applies again what is parked: replay 3, or replay --all"),
    ROLLBACK("shows an older release again, under a new number: rollback 3"),
    STATS("what readers tell: ratings, wanted translations, searches that found nothing"),
    STATUS("says which database is used and how far its schema is");

    private final String does;
    private final Optional<Command> alone;

    /** Runs before the application starts, and needs no database. */
    Commands(String does, Command alone) {
        this.does = does;
        this.alone = Optional.of(alone);
    }

    /** Runs as a {@link DatabaseCommand} of this name. */
    Commands(String does) {
        this.does = does;
        this.alone = Optional.empty();
    }

    /** The command that a word on the command line means. */
    public static Optional<Commands> named(String word) {
        for (Commands command : values()) {
            if (command.word().equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String does() {
        return does;
    }

    /** Empty for the commands that need the database. */
    public Optional<Command> alone() {
        return alone;
    }
}
