/**
 * How a reader is told: sentences with their arguments, dates, times, numbers, lists and amounts of money, in the reader's
 * digits, calendar and zone; and what a stranger wrote, isolated so that it turns nothing around it.
 *
 * <p>Pure Java and ICU, no tables. May import {@code i18n}.
 */
package dragoman.formats;
