/**
 * Texts of messages that need a person, as masked copies: whoever translates one sees blanks for names, addresses and numbers, and what
 * is saved has them again.
 *
 * <p>Tables: none. May import {@code i18n market translation web staff tickets handling roster}.
 */
package dragoman.copies;
