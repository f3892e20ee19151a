/**
 * Files of other tools against what is live. {@link dragoman.exchange.Live} is what a release says in a language, which is
 * what a file is written of; {@link dragoman.exchange.FileImport} compares what a file brings three ways, and puts it
 * before the checks; {@link dragoman.exchange.Received} is where it then goes. The same for a command, a program and a
 * page; nothing is written here.
 *
 * <p>No tables. May import {@code i18n pattern comparison checks segments units texts foreign}.
 */
package dragoman.exchange;
