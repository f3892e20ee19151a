package dragoman.commands;

/** A command that works on the database: a bean, run inside the application, which opens no port and runs no job. */
public interface DatabaseCommand extends Command {
    Commands name();
}
