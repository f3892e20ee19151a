/**
 * Where staff come in and go out: the page of the sign-in, the way back from a provider of OpenID Connect, and the page of the
 * own account. Who somebody is, and what that person may, the room below says.
 *
 * <p>No tables. May import {@code i18n web staff}.
 */
package dragoman.entrance;
