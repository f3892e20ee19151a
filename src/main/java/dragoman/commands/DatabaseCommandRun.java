package dragoman.commands;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** The application when it was started to run one command: it ends with the command's code. */
public class DatabaseCommandRun implements QuarkusApplication {
    private final Instance<DatabaseCommand> commands;

    DatabaseCommandRun(Instance<DatabaseCommand> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... args) {
        Commands wanted = Commands.named(args[0]).orElseThrow();
        return commands.stream()
                .filter(command -> command.name() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No bean runs the command " + wanted.word()))
                .run(List.of(args).subList(1, args.length), System.out, System.err);
    }
}
