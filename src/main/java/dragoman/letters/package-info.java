/**
 * Letters to a buyer about a thread: that a message has come, what was answered, what it says in the buyer's language where
 * that came later, and whether it helped. Each leads to the page of the thread by a link of its own.
 *
 * <p>No tables. May import {@code i18n formats market units identity texts web mail tickets contact}.
 */
package dragoman.letters;
