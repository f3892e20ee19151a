/**
 * Who is asking: the one key of all staff, which opens {@code /api/}; shops, by keys that open what is theirs; and guests,
 * who have no account, by what they can prove or what we have sent them. What guests are let in to is a
 * {@link dragoman.identity.Subject}, named by the room above. Keys of desks, for whoever carries their mail, of
 * translators' programs, and marks that
 * tie mail to what it is about. Limits on what anybody may ask.
 *
 * <p>Tables: {@code guest_ask}, {@code guest_link}, {@code guest_session}, {@code guest_limit}. May import {@code i18n market
 * audit sql}.
 */
package dragoman.identity;
