/**
 * Who is asking, without an account: guests, by what they can prove or what we have sent them. What they are let in to is a
 * {@link dragoman.identity.Subject}, named by the room above; marks that we sign tie mail to it. Limits on what anybody may
 * ask, and what every room that keeps something of a buyer owes.
 *
 * <p>Tables: {@code guest_ask}, {@code guest_link}, {@code guest_session}, {@code guest_limit}. May import {@code sql}.
 */
package dragoman.identity;
