package dragoman.commands;

/** A command that works on the database: a bean, run inside the application, which opens no port and runs no job. */
interface DatabaseCommand extends Command {
    Commands name();
}
