/** Main, commands, embedded database. */
package dragoman.boot;
