/**
 * Who is asking. So far the one key of all staff, which opens {@code /api/}, and those of shops, which open what is theirs.
 *
 * <p>No tables. May import {@code i18n market audit}.
 */
package dragoman.identity;
