/**
 * An order found without an account: a look-up that tells strangers nothing, the proof, and who may see how much of what.
 *
 * <p>Table: {@code lookup_attempt}. May import {@code i18n formats market units identity texts wire web mail orders audit
 * sql}.
 */
package dragoman.lookup;
