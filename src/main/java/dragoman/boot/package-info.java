/**
 * Main: the mode, what production lacks, the refusal to start; then the opening, which reads {@code i18n/} before the
 * port opens, and the orders that a demo brings along.
 *
 * <p>May import every other room; is imported by none. Has no tables.
 */
package dragoman.boot;
