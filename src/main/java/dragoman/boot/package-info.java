/**
 * Main, the jar's commands, the embedded database and the refusal to start.
 *
 * <p>May import every other room; is imported by none. Has no tables.
 */
package dragoman.boot;
