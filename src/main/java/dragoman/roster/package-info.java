/**
 * The list of texts as it goes along with whoever works through it: whose a text is, what was asked for and where in it a text stands,
 * the way back and to the texts before and after, what texts and areas are called; what is said of an act once it is done, of what
 * a check found, and of what changed, word by word.
 *
 * <p>Tables: none. May import {@code i18n comparison units texts web staff drafts queue}.
 */
package dragoman.roster;
