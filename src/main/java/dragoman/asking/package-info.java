/**
 * Comments on texts that name colleagues: whom, the list of what waits for somebody, and the letter that says so. Only those are named
 * who may see the text.
 *
 * <p>Tables: {@code comment_mention}. May import {@code i18n formats market units identity texts web comments mail staff drafts
 * queue roster mentions sql}.
 */
package dragoman.asking;
