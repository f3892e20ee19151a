/**
 * The doors of programs and the keys that open them: the one key of all staff, which opens {@code /api/}; those of shops, of
 * desks for whoever carries their mail, and of translators' programs, each to what is theirs and nothing else. Which
 * addresses no key opens, only a person who is signed in, is known here too.
 *
 * <p>No tables. May import {@code i18n}.
 */
package dragoman.doors;
