/**
 * Notes that name colleagues: whom, where in the words, the list of those that wait for somebody, and the letter that says so.
 * Nobody is named who may not see the thread, and nothing tells who that is.
 *
 * <p>Tables: {@code mention}. May import {@code i18n market identity texts web mail staff sql tickets reach handling}.
 */
package dragoman.mentions;
