/**
 * Money: amounts as they were charged, display without ambiguity, and reference rates with their date and source. What was
 * charged is never recomputed; a reference is only about so much, for orientation.
 *
 * <p>Table: {@code reference_rate}. May import {@code i18n formats market}.
 */
package dragoman.money;
