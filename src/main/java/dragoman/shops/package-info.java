/**
 * What messages of shop systems say, in the words of {@code orders}: bytes come in, told things or a reason go out. Pure
 * Java: no framework, no database, no clock.
 *
 * <p>No tables. May import {@code i18n formats money orders}.
 */
package dragoman.shops;
